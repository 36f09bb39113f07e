export type MailRefusal =
  | 'mail.notFound'
  | 'mail.changedElsewhere'
  | 'mail.onItsWay'
  | 'mail.addressUnreadable'
  | 'mail.recipientTwice'
  | 'mail.nobodyToSendTo'
  | 'mail.linkUnknown';

export type MailRefusal =
  | 'mail.notFound'
  | 'mail.changedElsewhere'
  | 'mail.onItsWay'
  | 'mail.emptied'
  | 'mail.addressUnreadable'
  | 'mail.recipientTwice'
  | 'mail.nobodyToSendTo'
  | 'mail.productUnknown'
  | 'mail.linkUnknown';

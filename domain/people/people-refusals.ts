export type PeopleRefusal =
  | 'people.notAllowed'
  | 'people.notFound'
  | 'people.changedElsewhere'
  | 'people.emailTaken'
  | 'people.holdsOpenIssues'
  | 'people.lastAdministrator'
  | 'people.signInFailed'
  | 'people.tooManyAttempts'
  | 'people.passwordTooShort'
  | 'people.wrongPassword'
  | 'people.newOwnerUnknown'
  | 'people.newOwnerNeeded'
  | 'people.linkExpired';

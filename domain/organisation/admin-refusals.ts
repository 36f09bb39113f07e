export type AdminRefusal =
  | 'admin.notAllowed'
  | 'admin.changedElsewhere'
  | 'admin.alreadySetUp'
  | 'admin.productNotFound'
  | 'admin.productKeyTaken'
  | 'admin.productKeyInUse'
  | 'admin.personaNotFound'
  | 'admin.personaInUse'
  | 'admin.holidayTaken';

export { bookkeepingActivities } from './bookkeeping/bookkeeping.activities';
export { CalendarStore } from './bookkeeping/calendar-store';
export { checkActivities } from './checks/check.activities';
export { digitisationActivities } from './digitisation/digitisation.activities';
export { documentActivities } from './documents/document.activities';
export { KeystoreSigners } from './documents/keystore-signers';
export { Papers } from './documents/papers';
export { Signatures } from './documents/signatures';

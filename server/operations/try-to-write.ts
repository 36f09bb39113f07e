import { inTransaction } from '@/db/connection';
import { tryToWrite as tryIn } from '@/db/writes/health';

/** A transaction of its own that changes nothing; fails where the database takes no writes. */
export const tryToWrite = (): Promise<void> => inTransaction(tryIn);

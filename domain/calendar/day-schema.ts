import { z } from 'zod';

/** Apart from day.ts, so that a browser reckoning with days does not load the parser. */
export const daySchema = z.iso.date();

import { z } from 'zod';

/** Why a day moved later, as a closed set beside the reason in words, so that causes can be counted. */
export const moveCauses = ['dependency', 'decision', 'scope', 'harder', 'quality', 'capacity', 'outside'] as const;
export type MoveCause = (typeof moveCauses)[number];

/** What a form sends; nothing where nobody said. */
export const moveCause = z.enum(moveCauses).nullish();

/** In counts: a move for which no cause was chosen. */
export const unsaid = 'unsaid';

/** An answer kept as JSON by the deed that asks for it again: days and ids are text there, so its shape is the same. */
export const asStored = <Value>(answer: unknown): Value => answer as Value;

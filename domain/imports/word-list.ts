/** Words divided by commas: a dictionary stays readable that way. */
export const wordList = (text: string): string[] => text.split(',').map((word) => word.trim());

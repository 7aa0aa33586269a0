// Sentences that reach us in English, from the log or from the background: said in the person's language where they are known, else
// as they are.

export const knownWords = (english: string): string => english;

/** The text of src/generate/stems/english/lexicon.ts. */
export function derive(): string;

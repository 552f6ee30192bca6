/** A piece of an instruction; what decides what the student does is set apart. */
export interface Stressed {
  readonly text: string;
  readonly strong: boolean;
}

/** Sets the operative words of an instruction apart, wherever they stand as whole words. */
export function stressed(text: string, operative: readonly string[]): Stressed[] {
  if (operative.length === 0) return [{ text, strong: false }];
  const longestFirst = [...operative].sort((a, b) => b.length - a.length).map(escaped);
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text
    .split(words)
    .map((piece, index) => ({ text: piece, strong: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The last word before a place, where a space parts the two: "the" of "with the ". */
export function lastWord(before: string): string | undefined {
  return /([\p{L}\p{M}]+)\s+$/u.exec(before)?.[1];
}

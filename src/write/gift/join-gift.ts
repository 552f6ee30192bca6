/** Several banks as one: each begins with its category, and a blank line ends the question before. */
export function joinGift(files: readonly string[]): string {
  return files.join("\n");
}

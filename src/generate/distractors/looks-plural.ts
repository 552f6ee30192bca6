/** "forces", "people", but not "press", "crisis", "virus". */
export function looksPlural(name: string): boolean {
  return /(?:[^su'’i]s|ies|people|men|children|police)$/iu.test(name);
}

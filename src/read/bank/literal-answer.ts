/**
 * An accepted answer as Moodle compares it: `\*` is an asterisk, one alone stands for any words (qtype_shortanswer,
 * compare_string_with_wildcard). Nothing where there is such a one.
 */
export function literalAnswer(pattern: string): string | undefined {
  const words = pattern.replaceAll("\\*", "\u0001");
  return words.includes("*") ? undefined : words.replaceAll("\u0001", "*");
}

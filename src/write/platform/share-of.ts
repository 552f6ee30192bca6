/** The shares of a mark that Moodle knows (question_bank::fraction_options), by the number of right options. */
const shares = [
  "100",
  "50",
  "33.33333",
  "25",
  "20",
  "16.66667",
  "14.28571",
  "12.5",
  "11.11111",
  "10",
] as const;

/**
 * What each right option is worth where `right` of them are; nothing where Moodle has no such share. A wrong one takes as
 * much away again where several are chosen, so that choosing all of them is worth nothing.
 */
export function shareOf(right: number): string | undefined {
  return shares[right - 1];
}

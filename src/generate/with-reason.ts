/** What the key prints: what the text says, and behind it the teacher's own reason (`because:`), where one is written. */
export function withReason(rationale: string, because: string | undefined): string {
  return because === undefined || because === "" ? rationale : `${rationale} ${because}`;
}

/** What a break costs besides the space that it leaves, in squares of the measure. */
export function penaltyOf(_text: string, _position: number, _language: string): number {
  return 0;
}

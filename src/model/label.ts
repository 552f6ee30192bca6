/** A, B, … Z, AA, AB, …: the label of the `index`-th (from 0) paragraph, form or option. */
export function label(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : label(Math.floor(index / 26) - 1) + last;
}

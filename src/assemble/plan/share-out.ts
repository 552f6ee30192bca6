/** Someone who takes part in a sharing. */
export interface Part {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Shares out a whole number by weights: everybody has at least her least, nobody more than her most, and what cannot be
 * shared evenly goes to the largest claims first (Sainte-Laguë's divisors, one at a time). What nobody can take is left.
 */
export function shareOut(total: number, parts: readonly Part[]): number[] {
  const shares = parts.map(() => 0);
  let left = total;
  const give = (index: number, many: number) => {
    shares[index] = (shares[index] as number) + many;
    left -= many;
  };
  parts.forEach(({ least, most }, index) => {
    give(index, Math.max(0, Math.min(least, most, left)));
  });
  while (left > 0) {
    const claims = parts.map(({ weight, most }, index) => {
      const share = shares[index] as number;
      return share < most ? weight / (2 * share + 1) : -1;
    });
    const best = claims.indexOf(Math.max(...claims));
    if (best < 0 || (claims[best] as number) < 0) break;
    give(best, 1);
  }
  return shares;
}

/**
 * What marks of their own say that right and wrong do not: nothing where all right options share the mark, and each wrong one
 * takes away as much or nothing.
 */
export function weightsLost(fractions: readonly number[], single: boolean): string[] {
  const right = fractions.filter((fraction) => (single ? fraction >= 99.9 : fraction > 0));
  const wrong = fractions.filter((fraction) => !right.includes(fraction));
  const share = 100 / Math.max(1, right.length);
  const isShared = right.every((fraction) => Math.abs(fraction - share) < 0.01);
  const isPlain = wrong.every((fraction) => fraction === 0 || (!single && Math.abs(fraction + share) < 0.01));
  return isShared && isPlain ? [] : ["the weights of the options, which are right or wrong here"];
}

import { rankOfFirst } from "./answer-sets.ts";

/**
 * At which rank the first figure stands among all, told such that the mean over many questions is nothing only where every
 * rank is as likely as any other: from −1 (lowest) to 1 (highest), and how much oftener than by chance it is the lowest, and the
 * highest. The first alone would take a key that is always in the middle for an even one.
 */
export function rankStanding(figures: readonly number[]): readonly number[] {
  const chance = 1 / figures.length;
  const share = (limit: number) => {
    const there = figures.filter((one) => isNear(one, limit)).length;
    return isNear(figures[0] as number, limit) ? 1 / there : 0;
  };
  return [
    2 * rankOfFirst(figures) - 1,
    share(Math.min(...figures)) - chance,
    share(Math.max(...figures)) - chance,
  ];
}

/** How far the first figure stands from the middle of all, by their spread: what a bot that weighs figures goes by. */
export function spreadStanding(figures: readonly number[]): readonly number[] {
  const middle = figures.reduce((sum, one) => sum + one, 0) / figures.length;
  const spread = Math.sqrt(figures.reduce((sum, one) => sum + (one - middle) ** 2, 0) / figures.length);
  // One that stands alone against all others stands farthest: so many spreads.
  const farthest = Math.sqrt(Math.max(1, figures.length - 1));
  return [isNear(spread, 0) ? 0 : ((figures[0] as number) - middle) / spread / farthest];
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9;
}

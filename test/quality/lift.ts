/** What a guess brought over chance. */
export interface Guess {
  /** The share of the marks that it got, and that chance gets. */
  readonly score: number;
  readonly chance: number;
  /** Guesses of one annotation are not independent. */
  readonly annotation: string;
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
}

export interface Lift {
  readonly n: number;
  readonly annotations: number;
  /** In points of a hundred: what was scored, what chance scores, the difference and its standard error. */
  readonly score: number;
  readonly chance: number;
  readonly lift: number;
  /** Over annotations, not over questions. */
  readonly error: number;
  /** Of a bot that learns: the same over the articles that nothing was tuned on; it has learnt from all others. */
  readonly untuned?: Lift;
}

export function liftOf(guesses: readonly Guess[]): Lift {
  const total = guesses.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const mean = (figure: (guess: Guess) => number) =>
    guesses.reduce((sum, guess) => sum + figure(guess) * (guess.weight ?? 1), 0) / total;
  const [score, chance] = [mean((guess) => guess.score), mean((guess) => guess.chance)];
  const sums = new Map<string, number>();
  for (const guess of guesses) {
    const rest = (guess.score - guess.chance - (score - chance)) * (guess.weight ?? 1);
    sums.set(guess.annotation, (sums.get(guess.annotation) ?? 0) + rest);
  }
  const error = Math.sqrt([...sums.values()].reduce((sum, one) => sum + one ** 2, 0)) / total;
  return {
    n: guesses.length,
    annotations: sums.size,
    score: 100 * score,
    chance: 100 * chance,
    lift: 100 * (score - chance),
    error: 100 * error,
  };
}

/**
 * What is got on average by taking the `count` answers with the highest figures, equal ones at random: the share of what is
 * right. Chance gets `count` out of all.
 */
export function shareRight(figures: readonly number[], right: readonly boolean[], count: number): number {
  const limit = [...figures].sort((a, b) => b - a)[count - 1] as number;
  const near = (figure: number) => Math.abs(figure - limit) < 1e-9;
  const above = figures.map((figure) => figure > limit && !near(figure));
  const equal = figures.map(near);
  const places = count - above.filter(Boolean).length;
  const luck = places / Math.max(1, equal.filter(Boolean).length);
  const hits = right.reduce(
    (sum, isRight, at) => sum + (isRight ? (above[at] ? 1 : equal[at] ? luck : 0) : 0),
    0,
  );
  return hits / count;
}

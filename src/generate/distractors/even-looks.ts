/** What a question could look like: for each of the sets of wrong answers that it could have, how its key stands out. */
export interface Looks {
  /** For each set the same figures, none where the key stands as by chance, within −1 and 1. */
  readonly sets: readonly (readonly number[])[];
  /** How likely each set is where nothing speaks against it; together 1. */
  readonly weights: readonly number[];
  /** The question's own luck, uniform in (0, 1): for each set, and last for being left out. */
  readonly luck: readonly number[];
}

/**
 * The set that each question gets, such that over all of them the key stands out by no figure: sets that lean to the side to
 * which the questions lean are as much less likely as evens this out, all figures at once (the distribution nearest to the
 * weights under that condition). A question that can only lean is left out the oftener, the more lean with it: to other seeds.
 *
 * Each question draws for itself, and every set has its own luck: another question more or less moves few.
 */
export function evenLooks(questions: readonly Looks[]): readonly (number | undefined)[] {
  const isHabit = questions.length >= fewest;
  const tilt = isHabit ? evenTilt(questions) : [];
  return questions.map((question) => {
    const likely = isHabit ? likelihoods(question, tilt) : question.weights;
    // The first of a race in which each is as fast as it is likely: so each comes first as often as it is likely.
    const times = likely.map((one, set) => -Math.log(question.luck[set] ?? 1) / one);
    const first = times.indexOf(Math.min(...times));
    return first < question.sets.length ? first : undefined;
  });
}

/** Fewer show no habit (our own figure). */
const fewest = 4;

/** So likely a question is left out where nothing leans (our own figure). */
const leastLeftOut = 0.005;

/** The more, the more the figures may lean in the end, and the fewer questions are left out (our own figure). */
const give = 0.3;

/** By so many steps downhill: there is one lowest place. The tilt is what the questions lean to, the other way round. */
function evenTilt(questions: readonly Looks[]): readonly number[] {
  const size = questions[0]?.sets[0]?.length ?? 0;
  let tilt = Array.from({ length: size }, () => 0);
  const rate = 1 / (give + questions.length);
  for (let step = 0; step < steps; step += 1) {
    const lean = tilt.map((one) => give * one);
    for (const question of questions) {
      const likely = likelihoods(question, tilt);
      question.sets.forEach((figures, set) => {
        for (let at = 0; at < size; at += 1)
          lean[at] = (lean[at] as number) + (likely[set] as number) * (figures[at] as number);
      });
    }
    tilt = tilt.map((one, at) => one - rate * (lean[at] as number));
  }
  return tilt;
}

const steps = 60;

/** How likely each set of a question is, and last that it is left out. */
function likelihoods({ sets, weights }: Looks, tilt: readonly number[]): readonly number[] {
  const parts = [
    ...sets.map((figures, set) => {
      const lean = figures.reduce((sum, figure, at) => sum + figure * (tilt[at] as number), 0);
      return (1 - leastLeftOut) * (weights[set] as number) * Math.exp(lean);
    }),
    leastLeftOut,
  ];
  const sum = parts.reduce((total, one) => total + one, 0);
  return parts.map((one) => one / sum);
}

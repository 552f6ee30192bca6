/** A question to a model: for each possible answer its features, and the part of a right guess that it is worth. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  /** 1 for the right answer, or its share where several are right; they add up to 1. */
  readonly right: readonly number[];
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
}

const steps = 150;
/** Keeps weights small: a few hundred annotations cannot settle more (L2). */
const penalty = 0.01;
/** So little left of the slope moves no figure. */
const flat = 1e-3;

/**
 * Trains a conditional logistic model by gradient descent over all examples at once and gives the function that scores the
 * answers of a question. A step that leads uphill is taken back and halved: with steps of one size that were too long the
 * weights swung to and fro, and a bot that had not learnt seemed to gain little. No chance in it: the same examples give the
 * same model.
 */
export function train(examples: readonly Example[]): (features: Example["features"]) => readonly number[] {
  const size = examples[0]?.features[0]?.length ?? 0;
  const scale = spread(examples, size);
  const scaled = examples.map((example) => ({ ...example, features: example.features.map(by(scale)) }));
  let weights = new Float64Array(size);
  let rate = 1;
  let here = hill(scaled, weights);
  for (let step = 0; step < steps && Math.hypot(...here.slope) > flat; step += 1) {
    const next = weights.map((one, at) => one - rate * (here.slope[at] as number));
    const there = hill(scaled, next);
    if (there.height > here.height) {
      rate /= 2;
    } else {
      weights = next;
      here = there;
      rate *= 1.1;
    }
  }
  return (features) => features.map((one) => dot(weights, by(scale)(one)));
}

/** How bad weights are, minus the logarithm of how likely they make what is right, and where that grows fastest. */
function hill(examples: readonly Example[], weights: Float64Array) {
  const slope = new Float64Array(weights.length);
  let total = 0;
  let height = 0;
  for (const { features, right, weight = 1 } of examples) {
    const guess = softmax(features.map((one) => dot(weights, one)));
    total += weight;
    features.forEach((one, answer) => {
      const [wanted, likely] = [right[answer] as number, guess[answer] as number];
      if (wanted > 0) height -= weight * wanted * Math.log(Math.max(likely, 1e-300));
      const miss = (likely - wanted) * weight;
      for (let at = 0; at < slope.length; at += 1)
        slope[at] = (slope[at] as number) + miss * (one[at] as number);
    });
  }
  return {
    height: height / total + (penalty / 2) * weights.reduce((sum, one) => sum + one * one, 0),
    slope: slope.map((one, at) => one / total + penalty * (weights[at] as number)),
  };
}

/** The spread of each feature among the answers of a question, by which it is divided. */
function spread(examples: readonly Example[], size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => {
    let sum = 0;
    let count = 0;
    for (const { features } of examples) {
      const mean = features.reduce((all, one) => all + (one[at] as number), 0) / features.length;
      for (const one of features) sum += ((one[at] as number) - mean) ** 2;
      count += features.length;
    }
    return Math.sqrt(sum / Math.max(1, count)) || 1;
  });
}

const by =
  (scale: readonly number[]) =>
  (features: readonly number[]): number[] =>
    features.map((value, at) => value / (scale[at] as number));

function dot(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] as number) * (features[at] as number);
  return sum;
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / sum);
}

/** A question to a model: for each possible answer its features, and the part of a right guess that it is worth. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  /** 1 for the right answer, or its share where several are right; they add up to 1. */
  readonly right: readonly number[];
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
}

const steps = 120;
const rate = 1;
/** Keeps weights small: a few hundred annotations cannot settle more (L2). */
const penalty = 0.01;

/**
 * Trains a conditional logistic model by gradient descent over all examples at once and gives the function that scores the
 * answers of a question. No chance in it: the same examples give the same model.
 */
export function train(examples: readonly Example[]): (features: Example["features"]) => readonly number[] {
  const size = examples[0]?.features[0]?.length ?? 0;
  const scale = spread(examples, size);
  const scaled = examples.map((example) => ({ ...example, features: example.features.map(by(scale)) }));
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const weights = new Float64Array(size);
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(size);
    for (const { features, right, weight = 1 } of scaled) {
      const guess = softmax(features.map((one) => dot(weights, one)));
      features.forEach((one, answer) => {
        const miss = ((right[answer] as number) - (guess[answer] as number)) * weight;
        for (let at = 0; at < size; at += 1) slope[at] = (slope[at] as number) + miss * (one[at] as number);
      });
    }
    for (let at = 0; at < size; at += 1) {
      const now = weights[at] as number;
      weights[at] = now + rate * ((slope[at] as number) / total - penalty * now);
    }
  }
  return (features) => features.map((one) => dot(weights, by(scale)(one)));
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

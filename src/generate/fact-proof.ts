import type { Fact } from "../model/article.ts";
import type { Evidence, Proof } from "../model/evidence.ts";

/** Every place that proves one of the fact's answers, each once. Nothing for a fact without a bracket. */
export function proofOfFact(fact: Fact): Proof | undefined {
  const places = new Map<string, Evidence>();
  for (const place of fact.slots.flatMap(({ evidence }) => evidence)) {
    places.set(`${place.paragraph} ${place.start} ${place.end}`, place);
  }
  const [first, ...more] = places.values();
  return first === undefined ? undefined : [first, ...more];
}

import type { ArticleEvent } from "../model/article.ts";
import { drawSome } from "../random/draw.ts";
import type { Random } from "../random/random.ts";
import { areNamedUnlike } from "./named-alike.ts";
import { orderWordIn } from "./order-word.ts";
import type { Passage } from "./passage.ts";

export interface Wanted<One> {
  readonly most: number;
  /** So many need no others beside them. */
  readonly enough: number;
  /** Whether a question can be made of what is drawn. */
  readonly suits: (drawn: readonly One[]) => boolean;
}

/**
 * Up to `most` of some events. Such as give their place away only fill up to `enough`: those whose words tell it ("again"), and
 * those that name somebody in short whom one drawn before has in full, or the other way about, where both cannot be named
 * alike. Where nothing can be made of these, all count the same; nothing where that does not help.
 */
export function drawEvents<One>(
  values: readonly One[],
  eventOf: (value: One) => ArticleEvent,
  { most, enough, suits }: Wanted<One>,
  passage: Passage,
  random: Random,
): readonly One[] | undefined {
  const inOrder = drawSome(values, values.length, (value) => eventOf(value).id, random);
  const drawn: One[] = [];
  const spare: One[] = [];
  for (const one of inOrder) {
    if (drawn.length === most) break;
    const { text } = eventOf(one);
    const isTold =
      orderWordIn(text, passage.locale) !== undefined ||
      drawn.some((other) => areNamedUnlike([text, eventOf(other).text], passage));
    (isTold ? spare : drawn).push(one);
  }
  const filled = [...drawn, ...spare.slice(0, Math.max(0, enough - drawn.length))];
  return [filled, inOrder.slice(0, most)].find(suits);
}

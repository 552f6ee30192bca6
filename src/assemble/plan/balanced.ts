import { drawKinds } from "./draw-kinds.ts";
import { fewKinds, sharedOut } from "./few-kinds.ts";
import type { Profile } from "./profile.ts";

/** By the weights of the kinds: the more a kind weighs, the likelier it takes part and the larger its section is. */
export const balanced: Profile = {
  smallestSection: 1,
  share({ total, supplies, named, streams }) {
    if (named) return kindsOf(sharedOut(total, supplies, 1));
    return kindsOf(fewKinds(total, drawKinds(supplies, streams), total >= longQuiz ? 3 : 2));
  },
};

/** From here on a section has three items (our own figure). */
const longQuiz = 12;

function kindsOf(shares: ReturnType<typeof sharedOut>) {
  return shares.map(([{ kind }, count]) => [kind, count] as const);
}

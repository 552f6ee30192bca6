import { withCover } from "./cover.ts";
import { drawKinds } from "./draw-kinds.ts";
import { fewKinds, sharedOut } from "./few-kinds.ts";
import type { Profile } from "./profile.ts";

/** By the weights of the kinds: the more a kind weighs, the likelier it takes part and the larger its section is. */
export const balanced: Profile = {
  smallestSection: 2,
  share({ total, supplies, named, pool, streams }) {
    const section = total >= longQuiz ? 3 : 2;
    if (named) return kindsOf(sharedOut(total, supplies, 1));
    const drawn = drawKinds(supplies, streams);
    const few = fewKinds(total, drawn, section);
    // Where there are fewer questions than paragraphs, some stay uncovered anyway.
    if (total < pool.provedIn.size) return kindsOf(few);
    const chosen = few.map(([supply]) => supply);
    return kindsOf(sharedOut(total, withCover(chosen, drawn, pool), section));
  },
};

/** From here on a section has three items (our own figure). */
const longQuiz = 12;

function kindsOf(shares: ReturnType<typeof sharedOut>) {
  return shares.map(([{ kind }, count]) => [kind, count] as const);
}

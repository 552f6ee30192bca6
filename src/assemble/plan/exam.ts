import { withCover } from "./cover.ts";
import { drawKinds } from "./draw-kinds.ts";
import { room, sharedOut } from "./few-kinds.ts";
import type { Profile } from "./profile.ts";
import type { Supply } from "./supply.ts";

/** The parts of a reading paper, in the order in which they are filled when there are not questions enough for all. */
const parts = ["verdicts", "choice", "matching", "gaps", "short answers"] as const;
type Part = (typeof parts)[number];

/** What each part asks for beside the others (our own figures: a paper is half verdicts and choices). */
const weights: Readonly<Record<Part, number>> = {
  verdicts: 3,
  choice: 3,
  matching: 2,
  gaps: 2,
  "short answers": 2,
};

const section = 3;
/** Statements to judge that a section is drawn from: others ask the same facts and statements (our own figure). */
const fewestVerdicts = 5;

/** As a reading paper: few sections of several questions each, one kind to a part, drawn by weight. */
export const exam: Profile = {
  smallestSection: section,
  share({ total, supplies, named, pool, streams }) {
    if (named) return sharedOut(total, supplies, 1).map(([{ kind }, count]) => [kind, count] as const);
    const drawn = drawKinds(supplies, streams).filter(
      ({ isBig, items, isVerdict }) => items() >= (isBig ? 1 : isVerdict() ? fewestVerdicts : section),
    );
    const most = Math.max(1, Math.floor(total / section));
    const first = parts.flatMap((part) => drawn.find((supply) => partOf(supply) === part) ?? []);
    let chosen = first.slice(0, most);
    for (const more of drawn) {
      const large = shared(total, chosen).some(([, count]) => count > largest);
      if ((!large && room(chosen) >= total) || chosen.length >= most) break;
      if (!chosen.includes(more)) chosen.push(more);
    }
    if (total >= pool.annotated.size) chosen = withCover(chosen, drawn, pool);
    return shared(total, chosen).map(([{ kind }, count]) => [kind, count] as const);
  },
};

/** A section of more questions than these is parted among two kinds, where there is another (our own figure). */
const largest = 8;

function shared(total: number, sections: readonly Supply[]): [Supply, number][] {
  const weighed = sections.map((supply) => ({ ...supply, weight: weights[partOf(supply)] }));
  return sharedOut(total, weighed, section);
}

function partOf({ interaction, isVerdict }: Supply): Part {
  switch (interaction) {
    case "choice":
      return isVerdict() ? "verdicts" : "choice";
    case "match":
    case "order":
      return "matching";
    case "gap":
      return "gaps";
    case "text":
      return "short answers";
    default:
      return interaction satisfies never;
  }
}

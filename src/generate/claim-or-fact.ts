import type { Claim, Name } from "../model/article.ts";
import { isProof, type Proof } from "../model/evidence.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { findWords, fold } from "../read/text/match.ts";
import { proofOfFact } from "./fact-proof.ts";
import type { Kind } from "./kind.ts";
import { listedNames } from "./listed-names.ts";
import { nearestSentence } from "./nearest-sentence.ts";
import { optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import {
  isNoSource,
  type Presentation,
  presentationOfFact,
  presentationOfStatement,
  type Voices,
  voicesOf,
} from "./presentation.ts";
import { shownText } from "./speakers.ts";
import { formOfStatement } from "./statement-form.ts";
import { asSentence } from "./statement-of.ts";

/** Does the writer say so, does somebody claim it, is somebody quoted, or is it not there? One item an annotation. */
export const claimOrFact: Kind = {
  title: "fact, claim or quotation: how the text presents a statement",
  interactions: ["choice"],
  process: "evaluate",
  asks: ["facts", "statements", "notGiven"],
  needs:
    "facts, with `by:` where they are somebody's claim; statements under Who said what in other words (=); somebody who speaks",
  weight: 2,
  generate(passage, _request, streams) {
    const voices = voicesOf(passage);
    const { facts, statements, notGiven } = passage.article;
    const asked: (Asked | undefined)[] = [
      ...facts.map((fact) => {
        const [presentation, evidence] = [presentationOfFact(fact, voices), proofOfFact(fact)];
        return (
          presentation &&
          evidence &&
          ({
            ...fact,
            text: fact.sentence,
            source: presentation.as === "fact" ? "fact" : "claim",
            presentation,
            evidence,
          } as const)
        );
      }),
      ...statements.map((statement) => {
        const presentation = presentationOfStatement(statement, voices);
        return (
          presentation &&
          ({ ...statement, text: shownText(statement), source: "said", presentation } as const)
        );
      }),
      ...notGiven.map((claim) => notMentioned(claim, passage)),
    ];
    const items = asked.flatMap((one) =>
      one === undefined || isTellTale(one, passage, streams)
        ? []
        : (askPresentation(one, voices, streams) ?? []),
    );
    return { items, findings: [] };
  },
};

/**
 * Whether the form of a statement would tell how it is presented. What somebody said is given in other words, which seldom
 * name anybody or have a number; what is not mentioned is longer than the rest. So none with a name is asked, but for names
 * that the whole text is about, none that denies, sweeps or hedges; of the other forms that one way has oftener than the
 * rest, a part is asked, by draws of their own.
 */
function isTellTale({ id, text, source }: Asked, passage: Passage, streams: Streams): boolean {
  const form = formOfStatement(text, passage);
  const { length } = form;
  const kept = keptOf[source];
  const isLeftOut = (share: number, purpose: string) => streams("claim-or-fact", id, purpose)() >= share;
  return (
    isLeftOut(kept.all, "form") ||
    (length < short && isLeftOut(kept.short, "length")) ||
    (length > long && isLeftOut(kept.long, "length")) ||
    form.loaded !== undefined ||
    isHedged(text, passage) ||
    listedNames(text, passage).some(({ name }) => !isAllOver(name, passage)) ||
    (form.hasFigure && isLeftOut(kept.figure, "figures"))
  );
}

/** Figures of our own, of 13 articles: what leaves the forms of the four as much alike as they can be. */
const keptOf = {
  fact: { all: 3 / 4, figure: 1 / 2, short: 1 / 2, long: 1 },
  claim: { all: 1, figure: 1, short: 1, long: 1 },
  said: { all: 1 / 8, figure: 1, short: 1, long: 1 },
  none: { all: 1, figure: 1 / 2, short: 1, long: 1 / 3 },
} as const;
const [short, long] = [40, 50];

function isHedged(text: string, { locale }: Passage): boolean {
  const folded = fold(text);
  return locale.review.hedges.some((word) => findWords(folded, word).length > 0);
}

/** A place that stands in a third of the paragraphs is what the text is about: every sort of statement may name it. */
function isAllOver(name: Name, { sentencesWith, article }: Passage): boolean {
  if (name.sort === "person" || name.sort === "group") return false;
  const paragraphs = new Set([...(sentencesWith.get(name.id) ?? [])].map(({ paragraph }) => paragraph));
  return 3 * paragraphs.size >= article.paragraphs.length;
}

interface Asked {
  readonly id: string;
  readonly at: Proven<ChoiceItem>["at"];
  readonly text: string;
  /** What it was made of: a fact, a fact with `by:`, a statement in other words, a statement that is not given. */
  readonly source: keyof typeof keptOf;
  readonly presentation: Presentation | { readonly as: "none" };
  readonly evidence: Proof;
  readonly because?: string | undefined;
}

function notMentioned(claim: Claim, passage: Passage): Asked | undefined {
  const nearest = nearestSentence(claim.text, passage);
  const evidence = isProof(claim.evidence) ? claim.evidence : nearest && ([nearest] as const);
  return evidence && { ...claim, source: "none", presentation: { as: "none" }, evidence };
}

/** A longer name would make the right answer half as long again as the others (item-quality, 14). */
const longestName = 40;

const ways = ["fact", "claim", "quotation", "none"] as const;

function askPresentation(asked: Asked, voices: Voices, streams: Streams): Proven<ChoiceItem> | undefined {
  const { passage } = voices;
  const { answers, rationales, stems } = passage.words;
  const { as } = asked.presentation;
  const speaker =
    "speaker" in asked.presentation ? asked.presentation.speaker : otherSpeaker(asked, voices, streams);
  if (speaker === undefined || speaker.name.length > longestName) return undefined;
  const named = nameInSentence(passage, speaker);
  const { paragraph, text: nearest } = asked.evidence[0];
  const words = answers.presented;
  const text = {
    fact: words.fact,
    claim: words.claim(named),
    quotation: words.quotation(named),
    none: words.none,
  };
  const right = {
    fact: rationales.writersOwn(paragraph),
    claim: rationales.claimOf(named, paragraph),
    quotation: rationales.quotationOf(named, paragraph),
    none: rationales.notGiven(nearest, paragraph),
  };
  const wrong = {
    fact: as === "none" ? rationales.notMentioned : rationales.somebodySaysIt(named),
    claim:
      as === "none"
        ? rationales.notMentioned
        : as === "fact"
          ? rationales.nobodySaysIt
          : rationales.inQuotationMarks,
    quotation:
      as === "none"
        ? rationales.notMentioned
        : as === "fact"
          ? rationales.nobodySaysIt
          : rationales.noQuotationMarks,
    none: rationales.stands(paragraph),
  };
  const { options, key } = optionsOf(
    ways.map((way) => ({
      text: text[way],
      rationale: way === as ? right[way] : wrong[way],
      right: way === as,
    })),
    "given",
  );
  return {
    id: `${passage.article.id}.${asked.id}.claim-or-fact`,
    kind: "claim-or-fact",
    interaction: "choice",
    process: claimOrFact.process,
    points: 1,
    stem: stems.presented(asSentence(asked.text, passage.locale)),
    options,
    arrangement: "fixed",
    key: key as [string],
    evidence: asked.evidence,
    rationale: [right[as], asked.because].filter(Boolean).join(" "),
    sources: [asked.id],
    at: asked.at,
  };
}

/** Somebody who speaks elsewhere in the text, and provably not here; where nobody speaks, somebody who could. */
function otherSpeaker(asked: Asked, voices: Voices, streams: Streams): Name | undefined {
  const { passage } = voices;
  const speaking = passage.speakers.filter(({ id }) => passage.firstStatement.has(id));
  const pool = speaking.length > 0 ? speaking : passage.speakers;
  return drawSome(pool, mostSpeakers, ({ id }) => id, streams("claim-or-fact", asked.id, "speaker")).find(
    (name) => isNoSource(name, asked.text, asked.evidence, voices),
  );
}

const mostSpeakers = 256;

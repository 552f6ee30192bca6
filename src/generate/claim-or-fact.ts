import type { Name } from "../model/article.ts";
import type { ChoiceItem, Proven } from "../model/item.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import type { Kind } from "./kind.ts";
import { optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { isNoSource, type Voices, voicesOf } from "./presentation.ts";
import { type Presented, presentedStatements } from "./presented-statements.ts";
import { swappedReason } from "./swapped-reason.ts";

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
    const mentions = mentionsOf(passage);
    const items = presentedStatements(voices, streams).flatMap(
      (one) => askPresentation(one, mentions, voices, streams) ?? [],
    );
    return { items, findings: [] };
  },
};

/** A longer name would make the right answer half as long again as the others (item-quality, 14). */
const longestName = 40;

const ways = ["fact", "claim", "quotation", "none"] as const;

function askPresentation(
  asked: Presented,
  mentions: readonly Mention[],
  voices: Voices,
  streams: Streams,
): Proven<ChoiceItem> | undefined {
  const { passage } = voices;
  const { answers, rationales, stems } = passage.words;
  const { as } = asked.presentation;
  const speaker =
    ("speaker" in asked.presentation ? asked.presentation.speaker : asked.swapped?.owner) ??
    otherSpeaker(asked, mentions, voices, streams);
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
    none: asked.swapped ? swappedReason(asked.swapped, passage) : rationales.notGiven(nearest, paragraph),
  };
  const unsaid = asked.swapped ? rationales.contradicted(paragraph) : rationales.notMentioned;
  const wrong = {
    fact: as === "none" ? unsaid : rationales.somebodySaysIt(named),
    claim: as === "none" ? unsaid : as === "fact" ? rationales.nobodySaysIt : rationales.inQuotationMarks,
    quotation: as === "none" ? unsaid : as === "fact" ? rationales.nobodySaysIt : rationales.noQuotationMarks,
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
    id: [
      passage.article.id,
      asked.id,
      ...(asked.swapped ? [asked.swapped.slot.id] : []),
      "claim-or-fact",
    ].join("."),
    kind: "claim-or-fact",
    interaction: "choice",
    process: claimOrFact.process,
    points: 1,
    stem: stems.presented(asked.text),
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
function otherSpeaker(
  asked: Presented,
  mentions: readonly Mention[],
  voices: Voices,
  streams: Streams,
): Name | undefined {
  const random = streams("claim-or-fact", asked.id, "speaker");
  return drawSome(mentions, mostMentions, ({ id }) => id, random).find(({ name }) =>
    isNoSource(name, asked.text, asked.evidence, voices),
  )?.name;
}

const mostMentions = 256;

interface Mention {
  readonly id: string;
  readonly name: Name;
}

/**
 * Every sentence that names somebody who speaks: whoever says nearly everything is named nearly everywhere, and must be named
 * as often where a statement is not his. Facts have no part in it, so that mending one moves no other one's speaker.
 */
function mentionsOf(passage: Passage): readonly Mention[] {
  const speaking = passage.speakers.filter(({ id }) => passage.firstStatement.has(id));
  return (speaking.length > 0 ? speaking : passage.speakers).flatMap((name) =>
    [...(passage.sentencesWith.get(name.id) ?? [undefined])].map((sentence) => ({
      id: `${name.id} ${sentence?.paragraph} ${sentence?.index}`,
      name,
    })),
  );
}

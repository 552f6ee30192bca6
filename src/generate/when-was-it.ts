import { isProof } from "../model/evidence.ts";
import type { MatchItem, Proven } from "../model/item.ts";
import { compareDates } from "../model/value.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { atOnePrecision, type Dated } from "./dates/dated-events.ts";
import { spareDates } from "./dates/spare-dates.ts";
import type { Kind } from "./kind.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { asSentence } from "./statement-of.ts";
import { withReason } from "./with-reason.ts";

/** When was each of these things? Events to dates of one precision, with more dates than are needed. One item an article. */
export const whenWasIt: Kind = {
  title: "when was it: match events with dates",
  interactions: ["match"],
  process: "retrieve",
  asks: ["events"],
  needs: "three events under In this order, with different dates that stand in the text",
  weight: 1,
  isBig: true,
  generate(passage, _request, streams) {
    const item = matchDates(passage, streams);
    return { items: item === undefined ? [] : [item], findings: [] };
  },
};

/** Our own figures: a page holds them, and a guess seldom helps. */
const count = { fewest: 3, most: 5, spare: 2 };

/** An event with its date at the item's precision, and where the text has it. */
function matchDates(passage: Passage, streams: Streams): Proven<MatchItem> | undefined {
  const { article } = passage;
  const drawn = drawSome(
    atOnePrecision(passage),
    count.most,
    ({ event }) => event.id,
    streams("when-was-it", "events"),
  );
  const distinct = [...new Map(drawn.map((one) => [one.text, one])).values()];
  if (distinct.length < count.fewest) return undefined;
  const spare = spareDates(distinct, count.spare, passage, streams);
  if (spare.length === 0) return undefined;
  const dates = [
    ...distinct.map(({ date, text }) => ({
      date,
      text,
      event: drawn.find((one) => one.text === text)?.event,
    })),
    ...spare.map((one) => ({ ...one, event: undefined })),
  ].sort((a, b) => compareDates(a.date, b.date) ?? 0);
  const { options } = optionsOf(
    dates.map(({ text, event }) => ({
      text,
      rationale:
        event === undefined
          ? passage.words.rationales.dateOfNone
          : passage.words.rationales.dateOf(asSentence(event.text, passage.locale)),
      right: false,
    })),
    "given",
  );
  const optionOf = new Map(options.map(({ id, text }) => [text, id]));
  const statements = drawn
    .map((one) => ({ ...one, statement: asSentence(one.event.text, passage.locale) }))
    .sort((a, b) => (a.statement < b.statement ? -1 : 1))
    .map((one, index) => ({ ...one, id: `s${index + 1}` }));
  const evidence = statements.map(({ place }) => place);
  if (!isProof(evidence)) return undefined;
  return {
    id: `${article.id}.events.when-was-it`,
    kind: "when-was-it",
    interaction: "match",
    process: whenWasIt.process,
    points: statements.length,
    stem: passage.words.stems.whenWasIt,
    statements: statements.map(({ id, statement, event, place }) => ({
      id,
      text: statement,
      rationale: withReason(passage.words.rationales.right(place.text, place.paragraph), event.because),
      evidence: [place],
    })),
    options,
    arrangement: "fixed",
    key: Object.fromEntries(statements.map(({ id, text }) => [id, optionOf.get(text) as string])),
    evidence,
    rationale: statements.map(({ statement, text }) => `${text}: ${statement}`).join(" "),
    sources: drawn.map(({ event }) => event.id),
    at: (drawn[0] as Dated).event.at,
  };
}

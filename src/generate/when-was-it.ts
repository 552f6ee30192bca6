import { isProof } from "../model/evidence.ts";
import type { MatchItem, Proven } from "../model/item.ts";
import { compareDates } from "../model/value.ts";
import type { Streams } from "../random/random.ts";
import { atOnePrecision, type Dated } from "./dates/dated-events.ts";
import { spareDates } from "./dates/spare-dates.ts";
import { drawEvents } from "./draw-events.ts";
import type { Kind } from "./kind.ts";
import { namedAlike } from "./named-alike.ts";
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

/** Our own figures: a page holds them, and a guess seldom helps; with enough, none is needed that gives its place away. */
const count = { fewest: 3, enough: 4, most: 5, spare: 2 };

/** An event with its date at the item's precision, and where the text has it. */
function matchDates(passage: Passage, streams: Streams): Proven<MatchItem> | undefined {
  const { article } = passage;
  const distinctOf = (dated: readonly Dated[]) => [...new Map(dated.map((one) => [one.text, one])).values()];
  const drawn = drawEvents(
    atOnePrecision(passage),
    ({ event }) => event,
    { ...count, suits: (dated) => distinctOf(dated).length >= count.fewest },
    passage,
    streams("when-was-it", "events"),
  );
  if (drawn === undefined) return undefined;
  const texts = namedAlike(
    drawn.map(({ event }) => event.text),
    passage,
  );
  const told = drawn.map((one, index) => {
    return { ...one, statement: asSentence(texts[index] as string, passage.locale) };
  });
  const distinct = distinctOf(drawn);
  const spare = spareDates(distinct, count.spare, passage, streams);
  if (spare.length === 0) return undefined;
  const dates = [
    ...distinct.map(({ date, text }) => ({
      date,
      text,
      statement: told.find((one) => one.text === text)?.statement,
    })),
    ...spare.map((one) => ({ ...one, statement: undefined })),
  ].sort((a, b) => compareDates(a.date, b.date) ?? 0);
  const { options } = optionsOf(
    dates.map(({ text, statement }) => ({
      text,
      rationale:
        statement === undefined
          ? passage.words.rationales.dateOfNone
          : passage.words.rationales.dateOf(statement),
      right: false,
    })),
    "given",
  );
  const optionOf = new Map(options.map(({ id, text }) => [text, id]));
  const statements = [...told]
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

import type { ArticleEvent } from "../model/article.ts";
import { type Evidence, isProof } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { OrderItem, Proven } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import { drawEvents } from "./draw-events.ts";
import { hasDate, placeOfDate } from "./events.ts";
import type { Kind } from "./kind.ts";
import { namedAlike } from "./named-alike.ts";
import { orderWordIn } from "./order-word.ts";
import { type Passage, sentenceOf } from "./passage.ts";
import { placeOfSentence } from "./sentence.ts";
import { asSentence } from "./statement-of.ts";

/** In which order did it happen? One item an article; events that may stand either way share a rank. */
export const orderEvents: Kind = {
  title: "in which order did it happen: number the events",
  interactions: ["order"],
  process: "infer",
  asks: ["events"],
  needs:
    "four events of three ranks under In this order, without their dates in their words, each with its place in the text",
  weight: 1,
  isBig: true,
  generate(passage, _request, streams) {
    const item = order(passage, streams);
    return {
      items: item === undefined ? [] : [item],
      findings: passage.article.events.flatMap((event) => told(event, passage)),
    };
  },
};

/** Our own figures: fewer are guessed, more cannot be kept in mind; with enough, none is needed that gives its place away. */
const count = { fewest: 4, fewestRanks: 3, enough: 5, most: 6 };

function order(passage: Passage, streams: Streams): Proven<OrderItem> | undefined {
  const { article, locale } = passage;
  const askable = article.events.filter(({ text, evidence }) => isProof(evidence) && !hasDate(text, locale));
  const suits = (events: readonly ArticleEvent[]) =>
    events.length >= count.fewest && ranksOf(events).length >= count.fewestRanks;
  const drawn = drawEvents(
    askable,
    (event) => event,
    { ...count, suits },
    passage,
    streams("order-events", "events"),
  );
  if (drawn === undefined) return undefined;
  const ranks = ranksOf(drawn);
  const texts = namedAlike(
    drawn.map(({ text }) => text),
    passage,
  );
  // Ids go by the alphabet, like option ids: they say nothing of the order.
  const entries = drawn
    .map((event, index) => ({ event, text: asSentence(texts[index] as string, locale) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ event, text }, index) => ({
      id: `e${index + 1}`,
      text,
      rationale: whyThere(event, passage),
      rank: ranks.indexOf(event.rank) + 1,
      evidence: event.evidence,
    }));
  const inOrder = [...drawn].sort((a, b) => a.rank - b.rank);
  const evidence = inOrder.flatMap((event) => placesOf(event, passage));
  const [first] = inOrder;
  if (!isProof(evidence) || first === undefined) return undefined;
  const tied = ranks
    .map((_, index) => entries.filter(({ rank }) => rank === index + 1).map(({ text }) => text))
    .filter((texts) => texts.length > 1);
  return {
    id: `${article.id}.events.order-events`,
    kind: "order-events",
    interaction: "order",
    process: orderEvents.process,
    points: entries.length,
    stem: passage.words.stems.orderEvents,
    entries,
    key: [...entries].sort((a, b) => a.rank - b.rank).map(({ id }) => id),
    evidence,
    rationale: [passage.words.rationales.orderSettled, ...tied.map(passage.words.rationales.eitherWay)].join(
      " ",
    ),
    sources: drawn.map(({ id }) => id),
    at: first.at,
  };
}

function ranksOf(events: readonly ArticleEvent[]): readonly number[] {
  return [...new Set(events.map(({ rank }) => rank))].sort((a, b) => a - b);
}

/** What an event's own words give away. */
function told({ id, at, text }: ArticleEvent, { article, locale }: Passage): readonly Finding[] {
  const shared = { severity: "warning", item: `${article.id}.${id}.order-events`, at } as const;
  if (hasDate(text, locale))
    return [
      {
        ...shared,
        rule: "date-in-event",
        reason: "The event says itself when it was, so it is neither put in order nor matched with dates.",
        remedy:
          "Write its date in brackets behind it, and leave it out of the words: The tower is built. (1990)",
      },
    ];
  const word = orderWordIn(text, locale);
  if (word === undefined) return [];
  return [
    {
      ...shared,
      rule: "order-in-event",
      reason: `"${word}" tells where in the order the event belongs, so it is asked only where there are fewer than five others.`,
      remedy: `Leave "${word}" out, or write the event in other words: "A bus runs at night." in place of "The first night bus runs."`,
    },
  ];
}

/** Where the text tells of the event, and the sentence with its date where that is another one. */
function placesOf(event: ArticleEvent, passage: Passage): readonly Evidence[] {
  const date = placeOfDate(event, passage);
  const sentence = date && sentenceOf(passage, date);
  const isTold = event.evidence.some(
    ({ paragraph, start, end }) => paragraph === date?.paragraph && start <= date.start && date.end <= end,
  );
  return sentence === undefined || isTold ? event.evidence : [...event.evidence, placeOfSentence(sentence)];
}

function whyThere({ evidence, date, because }: ArticleEvent, { words }: Passage): string {
  const place = words.rationales.eventAt(evidence[0]?.paragraph ?? "", date);
  return [place, because].filter(Boolean).join("; ");
}

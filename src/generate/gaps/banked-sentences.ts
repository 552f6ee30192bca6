import type { Proof } from "../../model/evidence.ts";
import type { GapItem, Proven } from "../../model/item.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { optionsOf } from "../options.ts";
import type { Passage } from "../passage.ts";
import { whyRight } from "../statement-of.ts";
import { bankClasses } from "./bank-classes.ts";
import { type ChosenSentences, chooseSentences, type GapFact } from "./choose-sentences.ts";

/** Of more classes than these none has enough (our own figure). */
const mostClasses = 16;

/**
 * Several facts as sentences, each with one gap, and a list of words of one class. Each word fits its own gap and is proved
 * wrong for every other one; two fit nowhere.
 */
export function bankedSentences(passage: Passage, streams: Streams): Proven<GapItem> | undefined {
  const classes = [...bankClasses(passage)];
  const order = drawSome(classes, mostClasses, ([name]) => name, streams("sentence-gap", "class"));
  for (const [name, places] of order) {
    const chosen = chooseSentences(passage, name, places, streams);
    if (chosen !== undefined) return itemOf(chosen, passage);
  }
  return undefined;
}

function itemOf({ facts, spare }: ChosenSentences, passage: Passage): Proven<GapItem> {
  const { rationales, stems } = passage.words;
  const place = ({ slot }: GapFact) =>
    passage.index.paragraphs.findIndex(({ paragraph }) => paragraph.id === slot.evidence[0].paragraph);
  const inOrder = [...facts].sort(
    (a, b) => place(a) - place(b) || a.slot.evidence[0].start - b.slot.evidence[0].start,
  );
  const why = ({ fact, slot }: GapFact) => whyRight(passage, fact.sentence, slot.evidence[0].paragraph);
  const { options } = optionsOf([
    ...inOrder.map((one) => ({ text: one.word.text, rationale: why(one), right: true })),
    ...spare.map(({ text, name }) => ({
      text,
      rationale: rationales.fitsNoGap(text, name?.evidence.paragraph),
      right: false,
    })),
  ]);
  const entries = inOrder.map((one, index) => ({ ...one, id: `g${index + 1}` }));
  return {
    id: `${passage.article.id}.facts.sentence-gap`,
    kind: "sentence-gap",
    interaction: "gap",
    process: "retrieve",
    points: entries.length,
    stem: stems.fillSentences,
    text: entries
      .flatMap(({ id, sentence }, index) => [
        { words: `${index === 0 ? "" : "\n"}${sentence.before}` },
        { gap: id },
        { words: sentence.after },
      ])
      .filter((piece) => !("words" in piece) || piece.words !== ""),
    bank: options,
    key: Object.fromEntries(entries.map(({ id, word }) => [id, [word.text]])),
    evidence: entries.flatMap(({ slot }) => slot.evidence) as unknown as Proof,
    rationale: entries.map(why).join(" "),
    sources: entries.map(({ fact }) => fact.id),
    at: (entries[0] as GapFact).fact.at,
  };
}

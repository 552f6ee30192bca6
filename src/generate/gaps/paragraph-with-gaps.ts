import type { Paragraph } from "../../model/article.ts";
import type { Proof } from "../../model/evidence.ts";
import type { GapItem, Proven } from "../../model/item.ts";
import { label } from "../../model/label.ts";
import { drawSome } from "../../random/draw.ts";
import type { Streams } from "../../random/random.ts";
import { countWords } from "../../read/text/count-words.ts";
import { optionsOf } from "../options.ts";
import type { Passage } from "../passage.ts";
import { type GapPlace, isUnfitFor } from "./gap-places.ts";
import { type Spare, withRivals } from "./rivals.ts";
import { areApart } from "./unfit.ts";

/** Gaps of one paragraph, and words between two gaps (our own figures). */
const size = { least: 2, most: 6, between: 3 };

/** The paragraph with gaps, and a list of words of which each fits its own gap alone. */
export function paragraphWithGaps(
  paragraph: Paragraph,
  places: readonly GapPlace[],
  passage: Passage,
  streams: Streams,
): Proven<GapItem> | undefined {
  if (places.length < size.least) return undefined;
  const chosen: GapPlace[] = [];
  const nameOf = ({ source, evidence }: GapPlace) => `${source} ${evidence.text}`;
  for (const place of drawSome(places, 64, nameOf, streams("text-gap", paragraph.id))) {
    if (chosen.length < size.most && chosen.every((other) => areTellable(place, other, paragraph, passage)))
      chosen.push(place);
  }
  const { gaps, spare } = withRivals(chosen, paragraph, passage, streams);
  return gaps.length < size.least ? undefined : itemOf(gaps, spare, paragraph, passage);
}

function areTellable(a: GapPlace, b: GapPlace, { text }: Paragraph, passage: Passage): boolean {
  const [first, second] = a.evidence.start < b.evidence.start ? [a, b] : [b, a];
  const between = text.slice(first.evidence.end, second.evidence.start);
  return (
    a.source !== b.source &&
    (a.sort === undefined || a.sort !== b.sort) &&
    first.evidence.end <= second.evidence.start &&
    countWords(between) >= size.between &&
    areApart(a.word.text, b.word.text, passage) &&
    isUnfitFor(a.word, b, passage) &&
    isUnfitFor(b.word, a, passage)
  );
}

function itemOf(
  chosen: readonly GapPlace[],
  spare: readonly Spare[],
  { id: letter, text }: Paragraph,
  passage: Passage,
): Proven<GapItem> {
  const { rationales, stems } = passage.words;
  const entries = [...chosen]
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((place, index) => ({ ...place, id: `g${index + 1}`, letter: label(index).toLowerCase() }));
  const { options } = optionsOf([
    ...entries.map(({ word, rationale }) => ({ text: word.text, rationale, right: true })),
    ...spare.map((one) => ({
      text: one.text,
      rationale: rationales.fitsNoGap(one.text, one.paragraph),
      right: false,
    })),
  ]);
  const pieces = entries.flatMap(({ id, evidence }, index) => [
    { words: text.slice(entries[index - 1]?.evidence.end ?? 0, evidence.start) },
    { gap: id },
  ]);
  return {
    id: `${passage.article.id}.${letter}.text-gap`,
    kind: "text-gap",
    interaction: "gap",
    process: "interpret",
    points: entries.length,
    stem: stems.fillParagraph(
      letter,
      entries.flatMap(({ word, letter: gap }) =>
        word.listed === undefined ? [] : [{ letter: gap, meaning: word.listed.meaning }],
      ),
    ),
    text: [...pieces, { words: text.slice(entries.at(-1)?.evidence.end) }].filter(
      (piece) => !("words" in piece) || piece.words !== "",
    ),
    paragraph: letter,
    bank: options,
    key: Object.fromEntries(entries.map(({ id, word }) => [id, [word.text]])),
    evidence: entries.map(({ evidence }) => evidence) as unknown as Proof,
    rationale: entries.map(({ rationale }) => rationale).join(" "),
    sources: entries.map(({ source }) => source),
    at: (entries[0] as GapPlace).at,
  };
}

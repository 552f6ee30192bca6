import type { Fact, Name, Statement } from "../model/article.ts";
import { type Evidence, isProof, type Proof } from "../model/evidence.ts";
import type { MatchItem, Proven } from "../model/item.ts";
import type { Place } from "../model/place.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { contentWords } from "../read/text/content-words.ts";
import { countWords } from "../read/text/count-words.ts";
import { capital } from "../read/values/words.ts";
import type { Kind } from "./kind.ts";
import { optionsOf } from "./options.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { mayStandElsewhere } from "./rival-paragraphs.ts";
import { whyRight } from "./statement-of.ts";
import { asOwners } from "./stem.ts";
import { unresolvedWord } from "./unresolved.ts";
import { withinQuotes } from "./within-quotes.ts";

/** Which paragraph says it? Statements to the letters of paragraphs: one item an article. */
export const whichParagraph: Kind = {
  title: "find the paragraph that says it: match statements with paragraphs",
  interactions: ["match"],
  process: "retrieve",
  asks: ["facts", "statements"],
  needs: "four facts or statements in other words (=) that one paragraph alone can say, and three paragraphs",
  weight: 1,
  isBig: true,
  namesParagraphs: true,
  generate(passage, _request, streams) {
    const item = matchParagraphs(passage, streams);
    return { items: item === undefined ? [] : [item], findings: [] };
  },
};

/** Statements in one item, letters to choose from, words of a statement (our own figures; the last is item-quality, 20). */
const size = { least: 4, most: 6, letters: 12, words: 30 };

/** What is to be found, before it is chosen. */
interface Saying {
  readonly id: string;
  readonly text: string;
  readonly rationale: string;
  readonly evidence: Proof;
  /** The number of its paragraph, from 0. */
  readonly paragraph: number;
  readonly at: Place;
}

function matchParagraphs(passage: Passage, streams: Streams): Proven<MatchItem> | undefined {
  const { paragraphs } = passage.article;
  if (paragraphs.length < 3) return undefined;
  const chosen = drawSayings(passage, streams);
  if (chosen.length < size.least) return undefined;
  const numbers = chosen.map(({ paragraph }) => paragraph);
  const from = Math.max(0, Math.min(Math.min(...numbers), paragraphs.length - size.letters));
  const { rationales, stems } = passage.words;
  const { options } = optionsOf(
    paragraphs.slice(from, from + size.letters).map(({ id }) => {
      const first = passage.sentencesOf.get(id)?.[0]?.text ?? "";
      return {
        text: id,
        rationale: rationales.paragraphSays(id, withinQuotes(first, passage.words)),
        right: false,
      };
    }),
    "given",
  );
  const optionOf = new Map(options.map(({ id, text }) => [text, id]));
  // Ids go by the alphabet: the order of the text would be the key.
  const entries = [...chosen]
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map((saying, index) => ({ ...saying, id: `s${index + 1}` }));
  return {
    id: `${passage.article.id}.paragraphs.which-paragraph`,
    kind: "which-paragraph",
    interaction: "match",
    process: whichParagraph.process,
    points: entries.length,
    stem: stems.whichParagraph,
    statements: entries.map(({ id, text, rationale, evidence }) => ({ id, text, rationale, evidence })),
    options,
    arrangement: "fixed",
    key: Object.fromEntries(
      entries.map(({ id, evidence }) => [id, optionOf.get(evidence[0].paragraph) as string]),
    ),
    evidence: entries.flatMap(({ evidence }) => evidence) as unknown as Proof,
    rationale: entries.map(({ rationale }) => rationale).join(" "),
    sources: chosen.map(({ id }) => id),
    at: (chosen[0] as Saying).at,
  };
}

/** In a drawn order, near the first; each from a paragraph of its own as long as there are such. */
function drawSayings(passage: Passage, streams: Streams): readonly Saying[] {
  const numberOf = new Map(passage.article.paragraphs.map(({ id }, number) => [id, number]));
  const annotations = [
    ...passage.article.facts.map((fact) => ({ id: fact.id, fact })),
    ...passage.article.statements.map((statement) => ({ id: statement.id, statement })),
  ];
  const drawn = drawSome(annotations, 128, ({ id }) => id, streams("which-paragraph", "statements"));
  const sayings = drawn.flatMap(
    (one) =>
      ("fact" in one
        ? fromFact(one.fact, passage, numberOf)
        : fromStatement(one.statement, passage, numberOf)) ?? [],
  );
  const chosen: Saying[] = [];
  const take = (isNew: boolean) => {
    for (const saying of sayings) {
      if (chosen.length === size.most || chosen.includes(saying)) continue;
      const numbers = chosen.map(({ paragraph }) => paragraph);
      if (isNew && numbers.includes(saying.paragraph)) continue;
      const all = [...numbers, saying.paragraph];
      if (Math.max(...all) - Math.min(...all) < size.letters) chosen.push(saying);
    }
  };
  take(true);
  if (chosen.length < size.least) take(false);
  return chosen;
}

function fromFact(fact: Fact, passage: Passage, numberOf: ReadonlyMap<string, number>): Saying | undefined {
  const evidence = fact.slots.flatMap((slot) => slot.evidence);
  return sayingOf(
    fact,
    asOwners(fact.sentence, passage, fact),
    [fact.sentence],
    evidence,
    passage,
    numberOf,
    (letter) => whyRight(passage, fact.sentence, letter),
  );
}

function fromStatement(
  statement: Statement,
  passage: Passage,
  numberOf: ReadonlyMap<string, number>,
): Saying | undefined {
  const { own, words, evidence } = statement;
  if (own === undefined) return undefined;
  const speaker = nameInSentence(passage, passage.names.get(statement.speaker) as Name);
  const { rationales, stems } = passage.words;
  return sayingOf(statement, stems.says(speaker, own), [own, words], evidence, passage, numberOf, (letter) =>
    rationales.saidBy(capital(speaker), words, letter),
  );
}

/** What one paragraph alone says, and no other could: all its evidence stands there, and none is like it in words. */
function sayingOf(
  { id, at }: { readonly id: string; readonly at: Place },
  text: string,
  wordings: readonly [shown: string, ...others: string[]],
  evidence: readonly Evidence[],
  passage: Passage,
  numberOf: ReadonlyMap<string, number>,
  why: (letter: string) => string,
): Saying | undefined {
  // The text's own words are not shown.
  if (unresolvedWord(wordings[0], passage.locale) !== undefined) return undefined;
  if (!isProof(evidence) || countWords(text) > size.words) return undefined;
  const letter = evidence[0].paragraph;
  const number = numberOf.get(letter);
  if (number === undefined || evidence.some(({ paragraph }) => paragraph !== letter)) return undefined;
  const isAlone = wordings.every(
    (wording) => !mayStandElsewhere(contentWords(wording, passage.locale), letter, passage),
  );
  if (!isAlone) return undefined;
  // A fact that begins with its answer may begin with a small letter.
  return { id, at, text: capital(text), rationale: why(letter), evidence, paragraph: number };
}

import type { Claim, Fact, Name, Statement } from "../model/article.ts";
import { isProof, type Proof } from "../model/evidence.ts";
import type { ChoiceItem } from "../model/item.ts";
import type { Streams } from "../random/random.ts";
import { findWords, fold } from "../read/text/match.ts";
import { proofOfFact } from "./fact-proof.ts";
import type { FalseSentence } from "./false-sentence.ts";
import { listedNames } from "./listed-names.ts";
import { nearestSentence } from "./nearest-sentence.ts";
import type { Passage } from "./passage.ts";
import {
  type Presentation,
  presentationOfFact,
  presentationOfStatement,
  type Voices,
} from "./presentation.ts";
import { shownText } from "./speakers.ts";
import { formOfStatement } from "./statement-form.ts";
import { asSentence } from "./statement-of.ts";
import { unsaidSentenceOf } from "./unsaid-sentence.ts";

/** A statement of which it is asked how the text presents it. */
export interface Presented {
  readonly id: string;
  readonly at: ChoiceItem["at"];
  readonly text: string;
  readonly presentation: Presentation | { readonly as: "none" };
  readonly evidence: Proof;
  readonly because?: string | undefined;
  readonly swapped?: Swapped;
}

/** A fact with another answer in its place, and whose the right sentence is. */
interface Swapped extends FalseSentence {
  readonly owner?: Name | undefined;
}

/**
 * The statements of which this can be asked, such that their form does not tell the answer. Facts and claims come from the
 * same list, and what is not in the text is made of both: whether an answer is swapped is drawn first. What people say in
 * other words has no names and seldom a figure, so that of the facts that have some only a part is asked.
 */
export function presentedStatements(voices: Voices, streams: Streams): Presented[] {
  const { facts, statements, notGiven } = voices.passage.article;
  const own: Streams = (...name) => streams("claim-or-fact", ...name);
  return [
    ...facts.flatMap((fact) => ofFact(fact, voices, own) ?? []),
    ...statements.flatMap((statement) => ofStatement(statement, voices, own) ?? []),
    ...notGiven.flatMap((claim) => ofNone(claim, voices) ?? []),
  ];
}

/** Figures of our own: what leaves the four ways about equally often right, and their statements alike. */
const share = { swapped: 2 / 5, figures: 1 / 5, names: 1 / 8, reported: 1 / 3 };
const [shortest, longest, longestNone] = [30, 80, 50];
/** A Chinese sign says as much as about three letters. */
const lettersOfSign = 3;

function ofFact(fact: Fact, voices: Voices, streams: Streams): Presented | undefined {
  const { passage } = voices;
  const text = asSentence(fact.sentence, passage.locale);
  const isDrawn = (purpose: "swapped" | "figures" | "names") => streams(purpose, fact.id)() < share[purpose];
  const form = plainForm(text, passage);
  if (form === undefined) return undefined;
  if (fact.by === undefined && form.hasName && !isDrawn("names")) return undefined;
  if (fact.by === undefined && form.hasFigure && !isDrawn("figures")) return undefined;
  const presentation = presentationOfFact(fact, voices);
  const evidence = proofOfFact(fact);
  if (presentation === undefined || evidence === undefined) return undefined;
  const asItStands = { ...fact, text, presentation, evidence };
  if (!isDrawn("swapped")) return asItStands;
  const unsaid = unsaidSentenceOf(passage, fact, streams);
  if (unsaid === undefined || plainForm(unsaid.sentence, passage) === undefined) return asItStands;
  return {
    ...asItStands,
    text: asSentence(unsaid.sentence, passage.locale),
    presentation: { as: "none" },
    evidence: unsaid.slot.evidence,
    swapped: { ...unsaid, owner: presentation.as === "fact" ? undefined : presentation.speaker },
  };
}

function ofStatement(statement: Statement, voices: Voices, streams: Streams): Presented | undefined {
  const { passage } = voices;
  const text = asSentence(shownText(statement), passage.locale);
  if (!statement.quoted && streams("reported", statement.id)() >= share.reported) return undefined;
  if (plainForm(text, passage) === undefined) return undefined;
  const presentation = presentationOfStatement(statement, voices);
  return presentation && { ...statement, text, presentation };
}

/** What the teacher says is not in the text is longer than the rest, and fuller of names and figures. */
function ofNone(claim: Claim, { passage }: Voices): Presented | undefined {
  const text = asSentence(claim.text, passage.locale);
  const form = plainForm(text, passage);
  if (form === undefined || form.hasName || form.hasFigure || form.length > longestNone) return undefined;
  const nearest = nearestSentence(claim.text, passage);
  const evidence = isProof(claim.evidence) ? claim.evidence : nearest && ([nearest] as const);
  return evidence && { ...claim, text, presentation: { as: "none" }, evidence };
}

/**
 * The form of a statement that all four ways may have: of middle length, without a word that denies, sweeps or hedges, and
 * without names but those that the whole text is about. Nothing for others.
 */
function plainForm(text: string, passage: Passage) {
  const form = formOfStatement(text, passage);
  const length = form.length * (passage.locale.reading.unspaced ? lettersOfSign : 1);
  if (length < shortest || length > longest) return undefined;
  const names = listedNames(text, passage);
  if (names.some(({ name }) => !isAllOver(name, passage))) return undefined;
  if (form.loaded !== undefined || isHedged(text, passage)) return undefined;
  return {
    length: form.length,
    // Number words stand in claims as often as in facts.
    hasFigure: form.figures > 0,
    hasName: names.length > 0 || hasCapital(text, passage),
  };
}

/** "Roman", "Moon": what looks like a name to whoever has no list of them. German nouns all look so. */
function hasCapital(text: string, { locale }: Passage): boolean {
  return locale.language !== "de" && /(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}/u.test(text);
}

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

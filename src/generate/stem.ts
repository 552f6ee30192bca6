import { allNames, type Fact, type Slot } from "../model/article.ts";
import { findWords, fold } from "../read/text/match.ts";
import { isAttributedTo } from "./attributed.ts";
import { nameInSentence, type Passage } from "./passage.ts";
import { ruledStem } from "./stems/ruled-stem.ts";
import { toldOnce } from "./told-once.ts";
import { withinSentence } from "./within-sentence.ts";

/** The gap of a sentence to complete. */
export const gap = "______";

/** What is asked of a slot, and where the words of the question come from. */
export interface Stem {
  readonly text: string;
  readonly from: "teacher" | "rule" | "completion";
}

/**
 * The stem for a slot: the teacher's own question, else one made by rule, else the fact as a sentence to complete. A claim
 * is asked as its owner's (item-quality, 11).
 */
export function stemOf(passage: Passage, fact: Fact, slot: Slot): Stem {
  const { stems } = passage.words;
  if (slot.question !== undefined) return { text: asOwners(slot.question, passage, fact), from: "teacher" };
  const ruled = ruledStem(passage, fact, slot);
  const asked = ruled === undefined ? undefined : asOwners(ruled, passage, fact);
  if (asked !== undefined && !saysAnswer(asked, passage, slot)) return { text: asked, from: "rule" };
  return {
    text: stems.complete(asOwners(completion(fact, slot, passage.locale), passage, fact)),
    from: "completion",
  };
}

/** "According to X, …" before what does not say already whose claim it is. */
export function asOwners(text: string, passage: Passage, fact: Fact): string {
  const owner = fact.by === undefined ? undefined : passage.names.get(fact.by);
  if (owner === undefined) return text;
  if (isAttributedTo(owner, text, passage)) return text;
  const told = toldOnce(text, owner, passage);
  const isOwn = passage.words === passage.locale;
  return passage.words.stems.accordingTo(
    { name: nameInSentence(passage, owner), isPerson: owner.sort === "person" },
    {
      text: told,
      isOwn,
      isQuestion: /[?？؟]\s*$/u.test(told),
      running: isOwn ? running(told, fact, passage) : undefined,
    },
  );
}

/** What will stand in a gap at the head has the case of the fact. */
function running(text: string, { sentence }: Fact, passage: Passage): string | undefined {
  if (!text.startsWith(gap)) return withinSentence(text, passage);
  return withinSentence(sentence, passage) === sentence ? text : undefined;
}

/** "According to Diop, who …?" would say the answer where the owner of the claim is asked for. */
function saysAnswer(text: string, passage: Passage, slot: Slot): boolean {
  const name = slot.name === undefined ? undefined : passage.names.get(slot.name);
  const folded = fold(text);
  return name !== undefined && allNames(name).some((one) => findWords(folded, one).length > 0);
}

/** The sentence with its slot left open; closed where the answer takes its full stop along ("at [9 p.m.]") or it has none. */
export function completion({ sentence }: Fact, slot: Slot, { fullStop }: Passage["locale"]): string {
  const after = sentence.slice(slot.end);
  const end = /[.!?…。！？؟]["'“”’»«」]?$/u.test(after) ? "" : fullStop;
  return `${sentence.slice(0, slot.start)}${gap}${after}${end}`;
}

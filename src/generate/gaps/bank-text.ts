import type { Evidence } from "../../model/evidence.ts";
import { foldText } from "../../read/text/match.ts";
import { withSmallHead } from "../../read/values/words.ts";
import { type Passage, sentenceOf } from "../passage.ts";
import { withinSentence } from "../within-sentence.ts";
import type { GapPlace } from "./gap-places.ts";

/**
 * Words of the text as a list has them: its first letter small where only the head of a sentence made it large, since a
 * capital among small letters tells that the word opens one. Nothing where nobody knows how it is written elsewhere.
 */
export function bankText(
  evidence: Evidence,
  { listed, name, value }: Pick<GapPlace["word"], "listed" | "name" | "value">,
  passage: Passage,
): string | undefined {
  const { text } = evidence;
  const { language } = passage.locale;
  if (!/^\p{Lu}/u.test(text) || !opensSentence(evidence, passage)) return text;
  if (name !== undefined) return text.replace(/^The /u, "the ");
  if (listed !== undefined && foldText(listed.word) === foldText(text) && /^\p{Ll}/u.test(listed.word))
    return withSmallHead(text);
  // Months; what is listed is a noun more often than not.
  if (language === "de") return value?.type === "date" || listed !== undefined ? text : undefined;
  return language === "en" && value?.type === "date" ? text : withinSentence(text, passage);
}

/** At its head, or behind the quotation mark that opens it. */
function opensSentence(evidence: Evidence, passage: Passage): boolean {
  const sentence = sentenceOf(passage, evidence);
  const before = sentence?.text.slice(0, evidence.start - sentence.start) ?? "";
  return before.trim() === "" || /["'“„”«»‹›‘(]\s?$/u.test(before);
}

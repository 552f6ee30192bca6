import { gapOf, type ReadPiece } from "../bank/bodies.ts";
import { literalAnswer } from "../bank/literal-answer.ts";
import type { ReadBody } from "../bank/question.ts";
import { type ClozeGap, clozeGaps } from "./cloze-gaps.ts";
import type { MoodleHead } from "./question-head.ts";
import { splitGaps } from "./split-gaps.ts";

const typed = /^(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|NUMERICAL|NM)$/;
const chosen = /^(?:MULTICHOICE|MC)(?:_?[HV]?S?)$/;

/** A text with gaps of its own: typed words, or menus, whose words become one list. */
export function readCloze({ html }: MoodleHead): ReadBody {
  const gaps = clozeGaps(html);
  const other = gaps.find(({ type }) => !typed.test(type) && !chosen.test(type));
  if (other !== undefined) return { leftOut: `its text has a gap of the type ${other.type.slice(0, 40)}` };
  const menus = gaps.filter(({ type }) => chosen.test(type)).length;
  const isBank = menus > 0 && menus === gaps.length;
  const lost = new Set<string>();
  const { stem, words, lost: unsaid } = splitGaps(html, gaps);
  const pieces = words.flatMap((text, index): ReadPiece[] => {
    const gap = gaps[index];
    return [{ words: text }, ...(gap === undefined ? [] : [{ accepted: acceptedIn(gap, lost) }])];
  });
  if (menus > 0 && !isBank) lost.add("the menus of some gaps, which are typed here");
  if (menus > 1 && isBank) lost.add("which words each menu has: they are one list here");
  if (new Set(gaps.map(({ points }) => points)).size > 1) lost.add("what each gap is worth");
  const bank = isBank ? gaps.flatMap(({ answers }) => answers.map(({ text }) => text)) : undefined;
  const read = gapOf(pieces, bank, [...unsaid, ...lost]);
  return "body" in read ? { ...read, stem } : read;
}

function acceptedIn({ type, answers }: ClozeGap, lost: Set<string>): string[] {
  const isChosen = chosen.test(type);
  if (answers.some(({ feedback }) => feedback)) lost.add("what is said to single answers");
  if (answers.some(({ weight, text }) => weight !== 100 && (weight !== 0 || (!isChosen && text !== "*"))))
    lost.add("answers that are wrong, or right in part");
  if (/C$/.test(type) && /^(?:S|MW)/.test(type)) lost.add("that capital letters count");
  return answers.flatMap(({ text, weight }) => {
    if (weight !== 100) return [];
    if (isChosen) return [text];
    if (/^N/.test(type)) {
      const [number = "", tolerance] = text.split(":");
      if (tolerance !== undefined && Number(tolerance) !== 0) lost.add("how far a number may be off");
      return [number];
    }
    const literal = literalAnswer(text);
    if (literal === undefined) lost.add("answers with * for any words");
    return literal === undefined ? [] : [literal];
  });
}

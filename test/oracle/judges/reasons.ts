import type { ChoiceItem } from "../../../src/model/item.ts";
import type { Annotations } from "../annotations.ts";
import { type AskedSlot, slotsAskedBy, slotsOf } from "../asked-slot.ts";
import { factVerdict, nameOf } from "../fact-verdict.ts";
import { choiceObjections, mayMeanTheSame, sentenceAround } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, plain, shareOf, stems } from "../words.ts";
import { factEvidenceObjections, slotEvidenceObjections } from "./facts.ts";

/** A choice of reasons: the fact's, the teacher's wrong ones, and reasons that the text gives for something else. */
export function reasonObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const saysReason = ({ slot }: AskedSlot) =>
    slot.sort === "why" && findAll(item.stem, slot.answer).length > 0;
  if (slotsOf(annotations).some(saysReason)) return backwardsObjections(item, annotations);
  const asked = slotsAskedBy(item.stem, annotations);
  const [only] = asked;
  if (only === undefined) return ["no annotated slot has this question"];
  if (asked.length > 1) return [`${asked.length} annotated slots have this question`];
  if (only.slot.sort !== "why") return [`a ${only.slot.sort} is no reason`];
  return [
    ...choiceObjections(item, (option) => reasonVerdict(option, item.stem, only, annotations)),
    ...slotEvidenceObjections(item.evidence, only.fact, only.slot, annotations),
  ];
}

function reasonVerdict(option: string, stem: string, asked: AskedSlot, annotations: Annotations): Verdict {
  const verdict = factVerdict(option, stem, asked.fact, asked.slot, annotations);
  if (verdict.is !== "unknown") return verdict;
  const other = slotsOf(annotations).find(
    ({ slot }) => slot.sort === "why" && bare(slot.answer) === bare(option),
  );
  if (other === undefined) return verdict;
  const effects = [asked, other].map(({ slot }) => `${slot.before} ${slot.after}`) as [string, string];
  return mayMeanTheSame(...effects) || mayMeanTheSame(option, asked.slot.answer)
    ? isUnknown("it may be a reason of this as well")
    : isFalse(`the text gives it as the reason of something else: ${other.fact.sentence}`);
}

/** Cause and effect asked backwards: the question says a reason, the options are what came of it. */
function backwardsObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const told = slotsOf(annotations).filter(
    ({ slot }) => slot.sort === "why" && findAll(item.stem, slot.answer).length > 0,
  );
  const [only] = told;
  if (only === undefined || told.length > 1) return [`${told.length} annotated reasons have this question`];
  const effect = effectOf(only);
  const around = item.evidence.map((place) => sentenceAround(place, annotations)).join(" ");
  return [
    ...choiceObjections(item, (option) => resultVerdict(option, only, annotations)),
    ...factEvidenceObjections(item.evidence, only.fact, annotations),
    ...(shareOf(stems(effect), stems(around)) >= 0.5 ? [] : [`the evidence does not say that ${effect}`]),
  ];
}

/** What stands before the conjunction of a reason, or behind its comma. */
function effectOf({ slot }: AskedSlot): string {
  const [, before = ""] = /^(.*?),? ?\b(?:because|since|as|due|owing|weil|da|denn|wegen|aufgrund)\b/iu.exec(
    slot.before,
  ) ?? [undefined, slot.before];
  return bare(before) === "" ? slot.after.replace(/^, /u, "") : before;
}

function resultVerdict(option: string, asked: AskedSlot, annotations: Annotations): Verdict {
  const own = effectOf(asked);
  if (bare(option) === bare(own)) return isTrue("the fact gives it as the result");
  const claim = annotations.falseStatements.find(({ text }) => bare(text) === bare(option));
  if (claim !== undefined)
    return mayMeanTheSame(option, own) ? isUnknown("it is nearly the result") : isFalse("the text denies it");
  const other = slotsOf(annotations).find(
    (one) => one !== asked && one.slot.sort === "why" && bare(effectOf(one)) === bare(option),
  );
  if (other !== undefined)
    return mayMeanTheSame(other.slot.answer, asked.slot.answer) || mayMeanTheSame(own, other.slot.answer)
      ? isUnknown("it may have the same cause")
      : isFalse("the text gives another reason for it");
  return variedVerdict(option, asked, annotations);
}

/** The result with other names in it: each must be false in its place. */
function variedVerdict(option: string, { fact, slot }: AskedSlot, annotations: Annotations): Verdict {
  const [words, others] = [fact.sentence, option].map((text) => text.replace(/[.,]/gu, "").split(" ")) as [
    string[],
    string[],
  ];
  const parts = annotations.names.flatMap(({ names }) =>
    names.filter((name) => findAll(fact.sentence, name).length > 0 && findAll(option, name).length === 0),
  );
  const put = annotations.names.flatMap(({ names }) =>
    names.filter((name) => findAll(option, name).length > 0 && findAll(fact.sentence, name).length === 0),
  );
  const known = [...words, ...put.flatMap((name) => name.split(" "))].map(plain);
  if (put.length === 0 || others.some((word) => !known.includes(plain(word))))
    return isUnknown("no annotation says or denies it");
  const verdicts = put.map((name) => {
    const sort = nameOf(name, annotations)?.sort;
    const part = parts.find((one) => nameOf(one, annotations)?.sort === sort);
    if (part === undefined) return isUnknown(`${name} stands for nothing of its sort`);
    const at = fact.sentence.indexOf(part);
    const before = fact.sentence.slice(0, at);
    const after = fact.sentence.slice(at + part.length);
    const taken = { ...slot, answer: part, before, after, not: [], also: [], question: undefined };
    return factVerdict(name, option, fact, taken, annotations);
  });
  return verdicts.find(({ is }) => is !== "false") ?? isFalse("its names are others");
}

import type { Evidence } from "../../src/model/evidence.ts";
import type { ChoiceItem, Item, MatchItem } from "../../src/model/item.ts";
import type { Annotations } from "./annotations.ts";
import { claimObjections } from "./claims.ts";
import { withFullNames } from "./full-names.ts";
import { datesObjections, orderObjections } from "./judges/events.ts";
import { factObjections, severalObjections, shortAnswerObjections } from "./judges/facts.ts";
import { sentenceGapObjections, textGapObjections } from "./judges/gaps.ts";
import { rolesObjections } from "./judges/names.ts";
import { ownObjections } from "./judges/own.ts";
import { paragraphsObjections } from "./judges/paragraphs.ts";
import { presentedObjections } from "./judges/presented.ts";
import { reasonObjections } from "./judges/reasons.ts";
import { matchSpeakersObjections, speakerObjections, statementObjections } from "./judges/statements.ts";
import { truthObjections } from "./judges/truth.ts";
import { findWordObjections, meaningObjections, meaningsObjections } from "./judges/words.ts";
import { bare } from "./words.ts";

/**
 * Everything that speaks against an item, judged from the annotations alone: an option whose truth is unknown, a key that is
 * not true, another option that is, evidence that does not stand where it is said to. Empty for an item that holds.
 */
export function objectionsTo(shown: Item, annotations: Annotations): string[] {
  const item = withFullNames(shown, annotations);
  return [
    ...claimObjections(item, annotations),
    ...evidenceOf(item).flatMap((place) => evidenceObjections(place, annotations)),
    ...(item.evidence.length === 0 ? ["no evidence"] : []),
    ...(item.interaction === "choice" || item.interaction === "match" ? optionObjections(item) : []),
    ...(item.interaction === "match" ? matchObjections(item) : []),
    ...kindObjections(item, annotations),
  ].map((objection) => `${item.id}: ${objection}`);
}

function kindObjections(item: Item, annotations: Annotations): string[] {
  if (item.kind === "own-question") return ownObjections(item, annotations);
  // What a kind may be is closed here: another interaction of it is not known to hold.
  const judges = judgesOf(item, annotations);
  const judge = Object.hasOwn(judges, item.kind) ? judges[item.kind] : undefined;
  return judge === undefined ? [`nothing is known of ${item.kind} as ${item.interaction}`] : judge();
}

function judgesOf(item: Item, annotations: Annotations): Readonly<Record<string, () => string[]>> {
  switch (item.interaction) {
    case "choice":
      return {
        "fact-choice": () => factObjections(item, annotations),
        reason: () => reasonObjections(item, annotations),
        "several-answers": () => severalObjections(item, annotations),
        "who-said-it": () => speakerObjections(item, annotations),
        "which-statement": () => statementObjections(item, annotations),
        "true-false-not-given": () => truthObjections(item, annotations),
        "claim-or-fact": () => presentedObjections(item, annotations),
        "word-meaning": () => meaningObjections(item, annotations),
      };
    case "match":
      return {
        "match-speakers": () => matchSpeakersObjections(item, annotations),
        "who-is-who": () => rolesObjections(item, annotations),
        "when-was-it": () => datesObjections(item, annotations),
        "which-paragraph": () => paragraphsObjections(item, annotations),
        "word-meaning": () => meaningsObjections(item, annotations),
      };
    case "order":
      return { "order-events": () => orderObjections(item, annotations) };
    case "gap":
      return {
        "sentence-gap": () => sentenceGapObjections(item, annotations),
        "text-gap": () => textGapObjections(item, annotations),
      };
    case "text":
      return {
        "short-answer": () => shortAnswerObjections(item, annotations),
        "find-the-word": () => findWordObjections(item, annotations),
      };
    default:
      return item satisfies never;
  }
}

/** Every statement has its key, a rationale and a place, and the item has no other places. */
function matchObjections(item: MatchItem): string[] {
  const places = item.statements.flatMap(({ evidence }) => evidence.map((place) => JSON.stringify(place)));
  const ids = item.statements.map(({ id }) => id);
  return [
    ...item.evidence
      .filter((place) => !places.includes(JSON.stringify(place)))
      .map(({ text }) => `the evidence "${text}" is of none of the statements`),
    ...item.statements
      .filter(({ evidence, rationale }) => evidence.length === 0 || !rationale.trim())
      .map(({ text }) => `"${text}" has no place or no rationale`),
    ...(Object.keys(item.key).length === ids.length && ids.every((id) => Object.hasOwn(item.key, id))
      ? []
      : ["statements and keys differ"]),
    ...(new Set(item.statements.map(({ text }) => bare(text))).size === ids.length
      ? []
      : ["a statement twice"]),
    ...(item.points === ids.length ? [] : ["the marks are not one a statement"]),
  ];
}

function optionObjections(item: ChoiceItem | MatchItem): string[] {
  const seen = new Set(item.options.map(({ text }) => bare(text)));
  const keys = typeof item.key === "object" ? Object.values(item.key as Record<string, string>) : [];
  return [
    ...(seen.size === item.options.length ? [] : ["two options say the same"]),
    ...item.options
      .filter(({ rationale }) => !rationale.trim())
      .map(({ text }) => `"${text}" has no rationale`),
    ...keys
      .filter((key) => !item.options.some(({ id }) => id === key))
      .map((key) => `the key ${key} is no option`),
    ...(item.options.length < 3 ? ["fewer than three options"] : []),
  ];
}

function evidenceOf(item: Item): readonly Evidence[] {
  const parts =
    item.interaction === "match" ? item.statements : item.interaction === "order" ? item.entries : [];
  return [...item.evidence, ...parts.flatMap(({ evidence = [] }) => evidence)];
}

function evidenceObjections({ paragraph, start, end, text }: Evidence, annotations: Annotations): string[] {
  const found = annotations.paragraphs.find(({ id }) => id === paragraph);
  if (found === undefined) return [`there is no paragraph ${paragraph}`];
  if (text === "" || found.text.slice(start, end) !== text)
    return [`"${text}" does not stand at ${paragraph}:${start}–${end}`];
  // "165,000" is cut out of "£165,000" as "afe" is out of "safe".
  const isCut =
    /^(?:[\p{L}\p{N}]{2}|\p{Sc}\p{N})$/u.test(found.text.slice(Math.max(0, start - 1), start + 1)) ||
    /^[\p{L}\p{N}]{2}$/u.test(found.text.slice(end - 1, end + 1));
  return isCut || text !== text.trim() ? [`"${text}" begins or ends within a word or at a space`] : [];
}

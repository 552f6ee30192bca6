import type { Item } from "../../src/model/item.ts";
import type { AnnotatedFact, Annotations } from "./annotations.ts";
import { slotsAskedBy } from "./asked-slot.ts";
import { nameOf } from "./fact-verdict.ts";
import { bare, findAll, plain, shareOf, stems } from "./words.ts";

/** Facts with `by:` that an item tells or asks without saying whose claim they are. */
export function claimObjections(item: Item, annotations: Annotations): string[] {
  if (!tellingFacts.has(item.kind)) return [];
  const claims = annotations.facts.filter(({ by }) => by !== undefined);
  const teachers = [...annotations.falseStatements, ...annotations.notGiven].map((one) => bare(one.text));
  return sentencesOf(item).flatMap((text) =>
    claims
      .filter(
        (fact) =>
          !teachers.includes(bare(text)) &&
          tells(text, fact, annotations) &&
          !saysWhose(text, fact, annotations),
      )
      .map(({ by }) => `"${text}" stands as a fact, and is a claim of ${by}`),
  );
}

/** Kinds that are made of facts; how a claim is presented is itself a question, and a paragraph is the text. */
const tellingFacts: ReadonlySet<string> = new Set([
  ...["fact-choice", "several-answers", "short-answer", "reason"],
  ...["true-false-not-given", "sentence-gap", "which-paragraph"],
]);

/** What can be a claim by itself: a question, a statement to place, a line with a gap. */
function sentencesOf(item: Item): readonly string[] {
  if (item.interaction === "match") return item.statements.map(({ text }) => text);
  if (item.interaction !== "gap") return [item.stem];
  return item.text
    .map((piece) => ("words" in piece ? piece.words : "____"))
    .join("")
    .split("\n");
}

/** Whether a text asks one of the fact's questions, or has its words around one of its answers. */
function tells(text: string, fact: AnnotatedFact, annotations: Annotations): boolean {
  const said = stems(text);
  const names = stems(annotations.names.flatMap((one) => one.names).join(" "));
  // A name and nothing more stands in many sentences.
  const holds = (words: string) =>
    stems(words).size > 1 &&
    [...stems(words)].some((one) => !names.has(one)) &&
    shareOf(stems(words), said) === 1;
  const isAsked = slotsAskedBy(text, annotations).some((asked) => asked.fact === fact);
  if (isAsked) return true;
  return fact.slots.some(
    ({ question = "", before, after, sort, answer }) =>
      // Cause and effect asked backwards say the cause.
      (sort === "why" && text.trim().endsWith("?") && findAll(text, answer).length > 0) ||
      (question !== "" && plain(text).includes(plain(question))) ||
      holds(question) ||
      holds(`${before} ${after}`),
  );
}

/** "According to X" at the head, "so X" at the end, or X and a word of saying right behind; a bare name is not enough. */
function saysWhose(text: string, fact: AnnotatedFact, annotations: Annotations): boolean {
  const even = plain(text);
  return namesOf(fact, annotations)
    .map(plain)
    .some((name) =>
      findAll(even, name).some((at) => {
        const [before, after] = [even.slice(0, at), even.slice(at + name.length)];
        return (
          /(?:^|[\s:])(?:according to|laut|so)(?: the)? $/u.test(before) ||
          (before === "" && after.startsWith(":")) ||
          (!/\b(?:was|is|been|wurde) $/u.test(before) &&
            /^,? (?:has |had )?(?:says?|said|tells?|told|claim(?:s|ed)?|explain(?:s|ed)?|argue[sd]?|thinks?|believe[sd]?|sagte?|meinte?|erklärte?)\b/u.test(
              after,
            ))
        );
      }),
    );
}

function namesOf({ by = "" }: AnnotatedFact, annotations: Annotations): readonly string[] {
  return nameOf(by, annotations)?.names ?? [by];
}

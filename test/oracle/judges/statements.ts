import type { ChoiceItem, MatchItem } from "../../../src/model/item.ts";
import type { Annotations } from "../annotations.ts";
import { nameOf } from "../fact-verdict.ts";
import { choiceObjections, keyObjections, saidEvidenceObjections } from "../judging.ts";
import { speakerVerdict, standsBeside, statementShown } from "../speaker-verdict.ts";
import { isUnknown, type Verdict } from "../verdict.ts";
import { findAll } from "../words.ts";

/** Whose statement is this? */
export function speakerObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const shown = annotations.statements.filter(
    ({ own, words }) => findAll(item.stem, own ?? words).length > 0,
  );
  const [statement] = shown.sort((a, b) => (b.own ?? b.words).length - (a.own ?? a.words).length);
  if (statement === undefined) return ["the question shows no annotated statement"];
  const sorts = new Set(item.options.map(({ text }) => nameOf(text, annotations)?.sort));
  return [
    ...choiceObjections(item, (option) => speakerVerdict(option, statement, annotations)),
    ...(sorts.size > 1 ? ["the options are of several sorts"] : []),
    ...saidEvidenceObjections(item.evidence, statement.pieces),
  ];
}

/** Which statement is hers? */
export function statementObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const asked = annotations.names
    .flatMap((name) => name.names.map((text) => ({ name, text })))
    .filter(({ text }) => findAll(item.stem, text).length > 0)
    .sort((a, b) => b.text.length - a.text.length)[0]?.name;
  if (asked === undefined) return ["the question names no listed name"];
  const judge = (option: string): Verdict => {
    const statement = statementShown(option, annotations);
    if (statement === undefined) return isUnknown("not one annotated statement");
    const verdict = speakerVerdict(asked.names[0] ?? "", statement, annotations);
    return verdict.is === "false" && standsBeside(asked, statement, annotations)
      ? isUnknown("she stands beside it")
      : verdict;
  };
  const key = item.options.find(({ id }) => id === item.key[0])?.text ?? "";
  const pieces = statementShown(key, annotations)?.pieces ?? [];
  return [...choiceObjections(item, judge), ...saidEvidenceObjections(item.evidence, pieces)];
}

/** Statements and speakers. */
export function matchSpeakersObjections(item: MatchItem, annotations: Annotations): string[] {
  return item.statements.flatMap(({ id, text, evidence }) => {
    const statement = statementShown(text, annotations);
    if (statement === undefined) return [`"${text}" is not one annotated statement`];
    const verdicts = item.options.map((option) => ({
      text: option.text,
      right: item.key[id] === option.id,
      verdict: speakerVerdict(option.text, statement, annotations),
    }));
    return [...keyObjections(verdicts), ...saidEvidenceObjections(evidence, statement.pieces)];
  });
}

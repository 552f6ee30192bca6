import type { Fact, Slot } from "../../../model/article.ts";
import type { Passage } from "../../passage.ts";
import { isAdmissible } from "./admissible.ts";
import { askHowMany } from "./ask-how-many.ts";
import { askWhat } from "./ask-what.ts";
import { askWhen } from "./ask-when.ts";
import { askWhere } from "./ask-where.ts";
import { askWho } from "./ask-who.ts";
import { askHow, askWhy } from "./ask-why-how.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { compose } from "./compose.ts";
import { hasAntecedents } from "./pronouns.ts";
import type { Asked, Question } from "./question.ts";
import { resolve } from "./resolve.ts";
import { roleNeedsTime } from "./role-time.ts";
import { split } from "./split.ts";
import { verbClass } from "./verb-class.ts";

/** The question for a slot, from the fact's own words; `undefined` where the rules are not sure of it. */
export function englishStem(passage: Passage, fact: Fact, slot: Slot): string | undefined {
  const resolved = resolve(fact.sentence, slot, passage);
  const units = split(resolved.sentence, resolved.slot, passage);
  const clause = units && clauseOf(units);
  if (clause === undefined) return undefined;
  if (goesOn(clause)) return undefined;
  const at = clause.units.findIndex(({ kind }) => kind === "slot");
  const question: Question = { clause, slot: resolved.slot, at, passage };
  const asked = ask(question);
  if (asked === undefined || !hasAntecedents(question, asked)) return undefined;
  const composed = compose(question, asked);
  const time = composed && roleNeedsTime(question, asked);
  if (composed === undefined || time === undefined) return undefined;
  const text = `${composed.charAt(0).toUpperCase()}${composed.slice(1).replace(/,$/, "")}${time}?`;
  return isAdmissible(text, question, asked) ? text : undefined;
}

/** "The company sent fruit, and the paper printed a picture.": two statements, of which one is asked. */
function goesOn({ units, verb }: Clause): boolean {
  return units.some(({ comma }, at) => {
    if (
      !comma ||
      at < verb.at ||
      !["and", "but", "so", "or", "yet", "nor", "while"].includes(units[at + 1]?.lower ?? "")
    )
      return false;
    return units
      .slice(at + 2)
      .some((unit) => ["auxiliary", "past", "past or participle"].includes(verbClass(unit) ?? ""));
  });
}

function ask(question: Question): Asked | undefined {
  switch (question.slot.sort) {
    case "who":
      return askWho(question);
    case "what":
      return askWhat(question);
    case "where":
      return askWhere(question);
    case "when":
      return askWhen(question);
    case "how many":
      return askHowMany(question);
    case "why":
      return askWhy(question);
    case "how":
      return askHow(question);
  }
}

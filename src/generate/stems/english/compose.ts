import { decapitalised } from "./decapitalise.ts";
import { type Asked, type Question, unitsOf } from "./question.ts";
import { textOf, type Unit } from "./unit.ts";
import { verbClass, verbOf, withoutNot } from "./verb-class.ts";
import { formsOf, thirdPersonOf } from "./verb-forms.ts";
import { pointingBack, subordinators } from "./words.ts";

/** The question in one line, its first letter still small and without question mark. */
export function compose(question: Question, asked: Asked): string | undefined {
  const { clause } = question;
  const units = unitsOf(question);
  const lead = leadText(question, asked);
  if (lead === undefined) return undefined;
  const forSubject =
    asked.from === clause.subject && clause.opening === "subject" && asked.to > clause.subject;
  const said = forSubject ? ofSubject(question, asked) : inverted(question, asked);
  if (said === undefined) return undefined;
  if (lead === "") return said;
  const rest = units.slice(clause.verb.after).filter((_, index) => !isIn(asked, clause.verb.after + index));
  const crowded = rest.some(
    (unit, index) =>
      unit.comma ||
      opensClause(rest, index) ||
      (unit.lower === "to" && verbOf(rest[index + 1]).base !== undefined),
  );
  return crowded || lead.includes(",") ? `${lead}, ${said}` : `${said} ${lead}`;
}

/** A clause within what stands behind the verb: there a time at the end would belong to it. */
function opensClause(units: readonly Unit[], at: number): boolean {
  const { kind, lower } = units[at] as Unit;
  return (
    kind === "word" &&
    subordinators.has(lower) &&
    units.slice(at + 1).some((unit) => verbClass(unit) !== undefined)
  );
}

function isIn({ from, to }: Asked, at: number): boolean {
  return at >= from && at < to;
}

/** What stands before the subject, without what is asked; `undefined` where it points out of the sentence. */
function leadText({ clause, passage }: Question, asked: Asked): string | undefined {
  const { units, subject } = clause;
  const from = asked.from === 0 && asked.to <= subject ? asked.to : 0;
  if (from >= subject) return "";
  if (units.slice(from, subject).some((_, index) => isLink(units, from + index))) return undefined;
  const first = from === 0 ? decapitalised(units, 0, subject, passage) : units[from]?.text;
  if (first === undefined) return undefined;
  const [head, ...rest] = units.slice(from, subject) as [Unit, ...Unit[]];
  return textOf([{ ...head, text: first }, ...rest]);
}

/** "However," and its like; not "instead of a medal", "besides weapons". */
function isLink(units: readonly Unit[], at: number): boolean {
  const { lower, kind, comma } = units[at] as Unit;
  if (kind !== "word" || !pointingBack.has(lower) || lower === "so") return false;
  if (lower === "instead") return units[at + 1]?.lower !== "of";
  return lower !== "besides" || comma;
}

/** "Who stopped the attempted coup": the words stay in their order. */
function ofSubject({ clause }: Question, asked: Asked): string | undefined {
  const { units, subjectEnd, verb } = clause;
  const one = asked.words === "who" || asked.words === "what";
  const finite = units[verb.at] as Unit;
  const parts = [
    asked.words,
    textOf(units, asked.to, subjectEnd),
    textOf(units, subjectEnd, verb.at),
    one && verb.sort !== "copula" ? ofOne(finite.text) : finite.text,
    textOf(units, verb.at + 1, units.length),
  ];
  return joined(parts);
}

/** The finite verb as it goes with "who": "were" -> "was", "cultivate" -> "cultivates". */
function ofOne(finite: string): string {
  const positive = withoutNot(finite);
  const singular = ({ were: "was", are: "is", have: "has", do: "does" } as Record<string, string>)[positive];
  if (singular !== undefined) return finite === positive ? singular : `${singular}n't`;
  const { past, third, base } = formsOf(finite);
  return past === undefined && third === undefined && base !== undefined ? thirdPersonOf(base) : finite;
}

/** "When did Mali and Russia renew their agreement" */
function inverted({ clause, passage }: Question, asked: Asked): string | undefined {
  const { units, subject, subjectEnd, verb } = clause;
  const first = subject === 0 ? decapitalised(units, 0, subjectEnd, passage) : units[subject]?.text;
  if (first === undefined) return undefined;
  const [head, ...rest] = units.slice(subject, subjectEnd) as [Unit, ...Unit[]];
  return joined([
    asked.words,
    verb.front,
    textOf([{ ...head, text: first }, ...rest]) + (units[subjectEnd - 1]?.comma ? "," : ""),
    verb.not ? "not" : "",
    textOf(units, subjectEnd, verb.at),
    verb.stays,
    asked.from >= verb.after ? textOf(units, verb.after, asked.from) : textOf(units, verb.after),
    asked.from >= verb.after ? textOf(units, asked.to) : "",
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

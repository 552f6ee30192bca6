import type { Claim } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { Passage } from "./passage.ts";
import { formOfStatement, type StatementForm } from "./statement-form.ts";
import { namesOwner, statementOf } from "./statement-of.ts";
import { fewest, nearly, verdictBalance } from "./verdict-balance.ts";

/**
 * What tells the false statements of the teacher's, and those that are not given, from the facts, where together they differ
 * much in what can be counted: then whoever counts names and numbers need not read (item-quality, true / false / not given:
 * alike in length, negation, names and numbers). Each look counts by the square of its difference in standard deviations.
 */
export function unlikeFacts(passage: Passage): Finding[] {
  const { facts, falseStatements, notGiven } = passage.article;
  const { hasLength } = verdictBalance(passage);
  // As they are asked: none that a word gives away, or its length.
  const forms = (texts: readonly string[], tolerance: number) =>
    texts
      .map((text) => formOfStatement(text, passage))
      .filter(({ length, loaded }) => hasLength(length, tolerance) && loaded === undefined);
  // Claims are asked as often as what is not given has claims.
  const own = facts
    .filter((fact) => !namesOwner(statementOf(passage, fact), fact, passage))
    .map(({ sentence }) => sentence);
  const usual = forms(own, nearly);
  const unlike = (claims: readonly Claim[], what: string, remedy: string): Finding[] => {
    const [first] = claims;
    const some = forms(
      claims.map(({ text }) => text),
      1,
    );
    if (first === undefined || some.length < fewest || usual.length < fewest) return [];
    const told = differences(some, usual);
    if (told === undefined) return [];
    return [
      {
        rule: "telling-looks",
        severity: "warning",
        item: `${passage.article.id}.${first.id}.true-false-not-given`,
        at: first.at,
        reason: `Whoever counts need not read to know ${what}: ${told}.`,
        remedy: `Write some of these statements anew until they are like the facts: take the words of a fact, and ${remedy}.`,
      },
    ];
  };
  return [
    ...unlike(falseStatements, "what is false", "say with them what the text contradicts"),
    ...unlike(notGiven, "what is not in the text", "say with them what the text leaves open"),
  ];
}

/** What some statements have more or less of than the usual ones, in words; nothing where it is little. */
function differences(some: readonly StatementForm[], usual: readonly StatementForm[]): string | undefined {
  const seen = looks.map(({ of, spread, tell }) => {
    const [here, there] = [averageOf(some.map(of)), averageOf(usual.map(of))];
    return { difference: (here.mean - there.mean) / spread, told: tell(here, there) };
  });
  if (seen.reduce((sum, { difference }) => sum + difference ** 2, 0) <= bearable) return undefined;
  return seen
    .filter(({ difference }) => Math.abs(difference) > plain)
    .map(({ told }) => told)
    .join("; ");
}

/** What can be counted of a statement. */
interface Look {
  readonly of: (form: StatementForm) => number;
  /** How far statements lie apart in it: their standard deviation in 33 articles (our own count). */
  readonly spread: number;
  /** How a teacher is told what these statements have of it, and the others. */
  readonly tell: (here: Average, there: Average) => string;
}

interface Average {
  readonly mean: number;
  readonly count: number;
}

const each = (what: string, digits: number) => (here: Average, there: Average) =>
  `${what}: ${here.mean.toFixed(digits)} each, the facts ${there.mean.toFixed(digits)}`;
const part = (what: string) => (here: Average, there: Average) =>
  `${what}: ${partOf(here)}, of the facts ${partOf(there)}`;
const partOf = ({ mean, count }: Average) => `${Math.round(mean * count)} of ${count}`;
const percent = ({ mean }: Average) => `${Math.round(100 * mean)} %`;

const looks: readonly Look[] = [
  { of: ({ length }) => length, spread: 10, tell: each("letters", 0) },
  { of: ({ names }) => names, spread: 0.95, tell: each("names", 1) },
  { of: ({ hasDigit }) => Number(hasDigit), spread: 0.5, tell: part("with digits") },
  {
    of: ({ hasFigureInWords }) => Number(hasFigureInWords),
    spread: 0.36,
    tell: part("with a number in words alone"),
  },
  { of: ({ isVague }) => Number(isVague), spread: 0.3, tell: part("with a word such as about, some, can") },
  { of: ({ hasComma }) => Number(hasComma), spread: 0.36, tell: part("with a comma") },
  {
    of: ({ hasAuxiliary }) => Number(hasAuxiliary),
    spread: 0.5,
    tell: part("with a verb such as is, was, has"),
  },
  {
    of: ({ familiarity }) => familiarity,
    spread: 0.35,
    tell: (here, there) => `words of the text: ${percent(here)}, the facts ${percent(there)}`,
  },
];

/** The sum of squares that may stay, and the difference in one look that is worth telling (our own figures). */
const bearable = 1;
const plain = 0.2;

function averageOf(values: readonly number[]): Average {
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
}

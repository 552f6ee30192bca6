import type { Claim } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { Passage } from "./passage.ts";
import { formOfStatement, type StatementForm } from "./statement-form.ts";
import { isClaim } from "./statement-of.ts";
import { fewest, nearly, verdictBalance } from "./verdict-balance.ts";

/**
 * What tells the statements that are not given from the others, where together they differ much in what can be counted: then
 * whoever counts names and numbers need not read (item-quality, true / false / not given: alike in length, negation, names and
 * numbers). Each look counts by the square of its difference in standard deviations.
 */
export function unlikeNotGiven(passage: Passage): Finding[] {
  const { facts, falseStatements, notGiven, id } = passage.article;
  const balance = verdictBalance(passage);
  // As they are asked: none that a word gives away, or its length.
  const forms = (texts: readonly string[], tolerance: number) =>
    texts
      .map((text) => formOfStatement(text, passage))
      .filter(({ length, loaded }) => balance.hasLength(length, tolerance) && loaded === undefined);
  const textsOf = (claims: readonly Claim[]) => claims.map(({ text }) => text);
  const open = forms(textsOf(notGiven), 1);
  const others = [
    // Claims are asked as often as these statements have claims.
    ...forms(
      facts.filter((fact) => !isClaim(fact, passage)).map(({ sentence }) => sentence),
      nearly,
    ),
    ...forms(textsOf(falseStatements), 1),
  ];
  const [first] = notGiven;
  if (first === undefined || open.length < fewest || others.length < fewest) return [];
  const seen = looks.map(({ of, spread, tell }) => {
    const [here, there] = [averageOf(open.map(of)), averageOf(others.map(of))];
    return { difference: (here.mean - there.mean) / spread, told: tell(here, there) };
  });
  if (seen.reduce((sum, { difference }) => sum + difference ** 2, 0) <= bearable) return [];
  const told = seen.filter(({ difference }) => Math.abs(difference) > plain).map(({ told }) => told);
  return [
    {
      rule: "telling-looks",
      severity: "warning",
      item: `${id}.true-false-not-given`,
      at: first.at,
      reason: `Whoever counts need not read to know what is not in the text: ${told.join("; ")}.`,
      remedy:
        "Write some of these statements anew until they are like the facts and false statements: take the words of a fact, and say with them what the text leaves open.",
    },
  ];
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
  `${what}: ${here.mean.toFixed(digits)} each, the others ${there.mean.toFixed(digits)}`;
const part = (what: string) => (here: Average, there: Average) =>
  `${what}: ${partOf(here)}, of the others ${partOf(there)}`;
const partOf = ({ mean, count }: Average) => `${Math.round(mean * count)} of ${count}`;
const percent = ({ mean }: Average) => `${Math.round(100 * mean)} %`;

const looks: readonly Look[] = [
  { of: ({ length }) => length, spread: 10, tell: each("letters", 0) },
  { of: ({ names }) => names, spread: 0.95, tell: each("names", 1) },
  { of: ({ hasDigit }) => Number(hasDigit), spread: 0.5, tell: part("with digits") },
  {
    of: ({ hasDigit, hasFigure }) => Number(hasFigure && !hasDigit),
    spread: 0.36,
    tell: part("with a number in words alone"),
  },
  { of: ({ hasComma }) => Number(hasComma), spread: 0.36, tell: part("with a comma") },
  {
    of: ({ hasAuxiliary }) => Number(hasAuxiliary),
    spread: 0.5,
    tell: part("with a verb such as is, was, has"),
  },
  {
    of: ({ familiarity }) => familiarity,
    spread: 0.35,
    tell: (here, there) => `words of the text: ${percent(here)}, the others ${percent(there)}`,
  },
];

/** The sum of squares that may stay, and the difference in one look that is worth telling (our own figures). */
const bearable = 1;
const plain = 0.2;

function averageOf(values: readonly number[]): Average {
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
}

import { sortFound } from "./bracket-sort.ts";
import { bare } from "./words.ts";

/** An article's annotations as the oracle reads them from the Markdown file itself. */
export interface Annotations {
  readonly language: string;
  /** Of the article's date, in figures. */
  readonly year: string | undefined;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  readonly names: readonly Named[];
  readonly facts: readonly AnnotatedFact[];
  readonly statements: readonly Said[];
  readonly questions: readonly Asked[];
  readonly events: readonly Happened[];
  readonly falseStatements: readonly Claimed[];
  readonly notGiven: readonly Claimed[];
  readonly words: readonly Meant[];
}

/** An event of "In this order". */
export interface Happened {
  readonly text: string;
  readonly date: string | undefined;
  readonly rank: number;
  readonly see: readonly string[];
}

/** A statement that is false, or not in the text. */
export interface Claimed {
  readonly text: string;
  readonly see: readonly string[];
}

export interface Meant {
  readonly word: string;
  readonly meaning: string;
  readonly not: readonly string[];
}

export interface Named {
  readonly names: readonly string[];
  readonly sort: string;
  readonly role: string;
}

export interface AnnotatedFact {
  readonly sentence: string;
  readonly slots: readonly AnnotatedSlot[];
  readonly see: readonly string[];
  readonly by: string | undefined;
}

export interface AnnotatedSlot {
  readonly sort: string;
  readonly answer: string;
  readonly before: string;
  readonly after: string;
  readonly question: string | undefined;
  readonly not: readonly string[];
  readonly also: readonly string[];
}

export interface Said {
  readonly speaker: string;
  readonly pieces: readonly string[];
  readonly words: string;
  readonly quoted: boolean;
  readonly own: string | undefined;
}

export interface Asked {
  readonly stem: string;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  readonly answers: readonly string[];
  readonly keepOrder: boolean;
  readonly see: readonly string[];
}

interface Entry {
  /** The bullet or the number. */
  readonly mark: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const headings: Readonly<Record<string, string>> = {
  names: "names",
  namen: "names",
  facts: "facts",
  fakten: "facts",
  "who said what": "statements",
  "wer sagte was": "statements",
  questions: "questions",
  fragen: "questions",
  "in this order": "events",
  "in dieser reihenfolge": "events",
  false: "false",
  falsch: "false",
  "not in the text": "not given",
  "nicht im text": "not given",
  words: "words",
  wörter: "words",
};

export function readAnnotations(markdown: string): Annotations {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown) ?? [];
  const parts = body.split(/^# /mu);
  const entriesOf = (part: string) =>
    parts.slice(1).flatMap((one) => {
      const end = one.indexOf("\n");
      return headings[one.slice(0, end).trim().toLowerCase()] === part ? entries(one.slice(end + 1)) : [];
    });
  const names = entriesOf("names").map(named);
  const language = /^language: (.+)$/mu.exec(front)?.[1] ?? "en";
  return {
    language,
    year: /^date: (\d{4})/mu.exec(front)?.[1],
    paragraphs: paragraphs(parts[0] ?? ""),
    names,
    facts: entriesOf("facts").map((entry) => fact(entry, names, language)),
    statements: entriesOf("statements").map((entry) => said(entry)),
    questions: entriesOf("questions").map(asked),
    events: entriesOf("events").map(happened),
    falseStatements: entriesOf("false").map(claimed),
    notGiven: entriesOf("not given").map(claimed),
    words: entriesOf("words").map(meant),
  };
}

function paragraphs(text: string): { id: string; text: string }[] {
  return text
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !block.startsWith("## "))
    .map((block, index) => ({
      id: String.fromCharCode(65 + index),
      text: block.replace(/^- /gmu, "").replace(/\*+/gu, ""),
    }));
}

function entries(part: string): Entry[] {
  const found: { mark: string; text: string; lines: string[] }[] = [];
  for (const line of part.split("\n")) {
    const top = /^(-|\d+\.) (.+)$/u.exec(line);
    if (top) found.push({ mark: top[1] as string, text: top[2] as string, lines: [] });
    else if (/^\s+\S/u.test(line)) found.at(-1)?.lines.push(line.trim());
  }
  return found;
}

function named({ text, lines }: Entry): Named {
  const [, name = "", sort = "", role = ""] = /^(.+?) \((\w+)\)(?:, (.*))?$/u.exec(text) ?? [];
  return { names: [name, ...list(lines, "also:")], sort, role };
}

function fact({ text, lines }: Entry, names: readonly Named[], language: string): AnnotatedFact {
  const sentence = text.replace(/\[(?:[a-z ]+: )?([^\]]*)\]/gu, "$1");
  const brackets = [...text.matchAll(/\[(?:([a-z ]+): )?([^\]]*)\]/gu)];
  const sorts = brackets.map((match) => match[1] ?? sortFound(match[2] as string, names, language));
  const slots = brackets.map((match, index) => {
    const strip = (piece: string) => piece.replace(/\[(?:[a-z ]+: )?([^\]]*)\]/gu, "$1");
    const sort = sorts[index] as string;
    const nth = sorts.slice(0, index + 1).filter((other) => other === sort).length;
    const twice = sorts.filter((other) => other === sort).length > 1;
    const label = brackets.length === 1 ? "" : twice ? `${sort} ${nth}` : sort;
    const questions = lines.filter((line) => line.startsWith("?")).map((line) => line.slice(1).trim());
    const question =
      label === ""
        ? questions[0]
        : questions.find((one) => one.startsWith(`${label}:`))?.slice(label.length + 1);
    const of = (word: string) => list(lines, label === "" ? `${word}:` : `${word} ${label}:`);
    const answer = match[2] as string;
    return {
      sort,
      answer,
      before: strip(text.slice(0, match.index)),
      after: strip(text.slice(match.index + match[0].length)),
      question: question?.replace(/^(who|what|where|when|how many|why|how):/u, "").trim(),
      not: of("not"),
      // What is the answer itself is no further one.
      also: of("also").filter((one) => bare(one) !== bare(answer)),
    };
  });
  return { sentence, slots, see: list(lines, "see:"), by: list(lines, "by:")[0] };
}

function said({ text, lines }: Entry): Said {
  const colon = text.indexOf(": ");
  const words = text.slice(colon + 2).trim();
  const quoted = /^["“„].*["”“]$/u.test(words);
  const inner = quoted ? words.slice(1, -1) : words;
  return {
    speaker: text.slice(0, colon),
    words: inner,
    pieces: inner.split(/\s*(?:…|\.\.\.)\s*/u),
    quoted,
    own: lines
      .find((line) => line.startsWith("="))
      ?.slice(1)
      .trim(),
  };
}

function asked({ text, lines }: Entry): Asked {
  const options = lines.flatMap((line) => {
    const match = /^- \[([ x])\] (.+)$/u.exec(line);
    return match ? [{ text: match[2] as string, right: match[1] === "x" }] : [];
  });
  return {
    stem: text,
    options,
    answers: list(lines, "="),
    keepOrder: lines.includes("keep order"),
    see: list(lines, "see:"),
  };
}

function happened({ mark, text, lines }: Entry): Happened {
  const [, words = text, date] = /^(.*?)(?: \(([^)]*)\))?$/u.exec(text) ?? [];
  return { text: words, date, rank: Number.parseInt(mark, 10), see: list(lines, "see:") };
}

function claimed({ text, lines }: Entry): Claimed {
  return { text, see: list(lines, "see:") };
}

function meant({ text, lines }: Entry): Meant {
  const colon = text.indexOf(": ");
  return { word: text.slice(0, colon), meaning: text.slice(colon + 2).trim(), not: list(lines, "not:") };
}

function list(lines: readonly string[], word: string): string[] {
  return lines
    .filter((line) => line.startsWith(word))
    .flatMap((line) => line.slice(word.length).split(";"))
    .map((one) => one.trim())
    .filter(Boolean);
}

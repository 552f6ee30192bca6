import { describe, expect, test } from "vitest";
import { defaults } from "../../../src/assemble/made.ts";
import { makeQuiz } from "../../../src/assemble/make-quiz.ts";
import type { Item, Option } from "../../../src/model/item.ts";
import type { FormItem, Quiz } from "../../../src/model/quiz.ts";
import { contentFiles, mustRead } from "../../content-articles.ts";
import { everyInteraction, hostile } from "../fixtures.ts";
import { fullQuiz, writtenJson } from "./written-json.ts";

/** A seed that stands in no text by chance. */
const seed = "seed-9f3e17c2";

const quizzes: [string, Quiz][] = [
  ["every interaction", everyInteraction()],
  ["hostile words", fullQuiz()],
  ...contentFiles.flatMap(({ file, text }) => {
    const article = mustRead(text, file);
    return ["1", "2", "3"].map((last): [string, Quiz] => [
      `${file}, seed ${last}`,
      makeQuiz(article, { seed: seed + last, versions: 3 }).quiz,
    ]);
  }),
];

/** Every text that is for teachers alone. */
function secretsOf({ article, recipe, items }: Quiz): string[] {
  const annotations = [
    ...article.names,
    ...article.facts,
    ...article.statements,
    ...article.events,
    ...article.falseStatements,
    ...article.notGiven,
    ...article.words,
    ...article.questions,
  ];
  const reasons = items.flatMap((item) => [
    item.rationale,
    ...("options" in item ? item.options : []).map(({ rationale }) => rationale),
    ...("bank" in item ? (item.bank ?? []) : []).map(({ rationale }) => rationale),
    ...("statements" in item ? item.statements : []).map(({ rationale }) => rationale),
    ...("entries" in item ? item.entries : []).map(({ rationale }) => rationale),
  ]);
  return [
    ...reasons,
    ...items.flatMap(({ id, sources }) => [id, ...sources]),
    ...annotations.map(({ id }) => id),
    recipe.seed,
    article.sha256,
  ].filter((secret) => secret !== "");
}

test.each(quizzes)("holds no reason, id, seed or hash: %s", (_name, quiz) => {
  const { student, teacher } = writtenJson(quiz);
  const inBytes = (secret: string) => JSON.stringify(secret).slice(1, -1);
  const secrets = [...new Set(secretsOf(quiz))];
  expect(secrets.length).toBeGreaterThan(quiz.items.length);
  expect(secrets.filter((secret) => student.includes(inBytes(secret)))).toEqual([]);
  // The same search finds them where they are.
  for (const { id, rationale } of quiz.items) {
    expect(teacher).toContain(inBytes(id));
    expect(teacher).toContain(inBytes(rationale));
  }
});

/** Names of all properties, at any depth. */
function propertiesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(propertiesOf);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
}

test.each(quizzes)("has no property but those that a student may see: %s", (_name, quiz) => {
  const allowed = new Set(
    (
      "$schema format title language code article source author licence date level minutes paragraphs blocks " +
      "id text marks form start end type paragraph alternative label forms sections instructions questions " +
      "number interaction points stem choose options statements entries bank letter words gap"
    ).split(" "),
  );
  const json = JSON.parse(writtenJson(quiz).student);
  expect([...new Set(propertiesOf(json))].filter((property) => !allowed.has(property))).toEqual([]);
  // Paragraphs alone have an id, their printed letter.
  expect(propertiesOf(json.forms)).not.toContain("id");
});

/** The same questions to a student, with everything that she must not see another: keys, reasons, evidence, ids, recipe. */
function withOtherSecrets(quiz: Quiz): Quiz {
  const ids = new Map(quiz.items.map(({ id }, index) => [id, `other.${index}`]));
  const renamed = (list: readonly string[]) => list.map((id) => `other-${id}`);
  const place = ({ item, number, options, statements, entries }: FormItem): FormItem => ({
    item: ids.get(item) as string,
    number,
    ...(options && { options: renamed(options) }),
    ...(statements && { statements: renamed(statements) }),
    ...(entries && { entries: renamed(entries) }),
  });
  const [first, ...more] = quiz.forms.map(({ label, sections }) => ({
    label,
    sections: sections.map((section) => ({ ...section, kind: "other", items: section.items.map(place) })),
  }));
  return {
    ...quiz,
    article: { ...quiz.article, id: "other", sha256: "0".repeat(64), names: [], facts: [], statements: [] },
    recipe: {
      seed: "other",
      edition: 99,
      version: "9.9.9",
      options: {
        versions: 9,
        options: 6,
        paper: { ...defaults.paper, size: "letter", refs: "none", text: false },
      },
    },
    items: quiz.items.map((item) => ({ ...otherItem(item), id: ids.get(item.id) as string })).reverse(),
    forms: [first as Quiz["forms"][0], ...more],
  };
}

const otherEvidence = [{ paragraph: "A", start: 0, end: 1, text: "?" }] as const;
const other = {
  kind: "other",
  process: "evaluate",
  rationale: "other reason",
  evidence: otherEvidence,
  sources: ["other"],
  at: { line: 99, column: 9, length: 9 },
} as const;

function otherOptions(options: readonly Option[]): Option[] {
  return options.map(({ id, text }) => ({ id: `other-${id}`, text, rationale: "other reason" }));
}

function otherItem(item: Item): Item {
  switch (item.interaction) {
    case "choice": {
      const options = otherOptions(item.options);
      // As many right ones as before: the stem says how many to choose.
      const right = options.filter(({ id }) => !item.key.some((old) => id === `other-${old}`));
      const key = [...right, ...options].slice(0, item.key.length).map(({ id }) => id);
      const arrangement = item.arrangement === "fixed" ? "shuffled" : "fixed";
      return { ...item, ...other, options, arrangement, key: key as [string, ...string[]] };
    }
    case "match": {
      const options = otherOptions(item.options);
      const statements = item.statements.map(({ id, text }) => ({ ...other, id: `other-${id}`, text }));
      const key = statements.map(({ id }, index) => [id, options[(index + 1) % options.length]?.id ?? ""]);
      return { ...item, ...other, options, statements, arrangement: "fixed", key: Object.fromEntries(key) };
    }
    case "order": {
      const entries = item.entries.map(({ id, text }, index) => ({
        id: `other-${id}`,
        text,
        rationale: "other reason",
        rank: item.entries.length - index,
      }));
      return { ...item, ...other, entries, key: entries.map(({ id }) => id).reverse() };
    }
    case "gap": {
      const text = item.text.map((piece) => ("gap" in piece ? { gap: `other-${piece.gap}` } : piece));
      const key = text.flatMap((piece) => ("gap" in piece ? [[piece.gap, ["other", "answers"]]] : []));
      const { bank, ...rest } = item;
      return {
        ...rest,
        ...other,
        text,
        key: Object.fromEntries(key),
        ...(bank && { bank: otherOptions(bank) }),
      };
    }
    case "text":
      return { ...item, ...other, key: ["other", "answers"] };
    default:
      return item satisfies never;
  }
}

test.each(quizzes)(
  "is the same, to the byte, whatever the key and all that belongs to it: %s",
  (_n, quiz) => {
    const before = writtenJson(quiz);
    const after = writtenJson(withOtherSecrets(quiz));
    expect(after.student).toBe(before.student);
    const keysOf = (text: string) => JSON.parse(text).items.map(({ key }: { key: unknown }) => key);
    expect(keysOf(after.teacher).reverse()).not.toEqual(keysOf(before.teacher));
  },
);

describe("a set made from the article", () => {
  const options = ["in the harbour", "on the hill", "behind the school"];
  const article = (right: number) =>
    mustRead(
      [
        "---\ntitle: Small\nlanguage: en\n---\n",
        "The old lamp stands where everybody can see it. Nobody knows who lit it.\n",
        "# Questions\n",
        "- Where does the lamp stand?",
        ...options.map((text, index) => `  - [${index === right ? "x" : " "}] ${text}`),
        "  see: The old lamp stands where everybody can see it.",
      ].join("\n"),
      "small.md",
    );
  const setFor = (right: number) => makeQuiz(article(right), { seed, versions: 4 }).quiz;

  test("gives the student the same, save for the set code, wherever the teacher puts the cross", () => {
    const sets = [0, 1, 2].map(setFor);
    expect(sets.map(({ items }) => items.length)).toEqual([1, 1, 1]);
    const keys = sets.map(({ items: [item] }) => item?.key);
    expect(new Set(keys.map(String)).size).toBe(3);
    const copies = sets.map((quiz) => writtenJson({ ...quiz, code: "00000" }).student);
    expect(new Set(copies).size).toBe(1);
  });
});

test("has the text also where the worksheet has none", () => {
  const quiz = everyInteraction(hostile);
  const { paper } = quiz.recipe.options;
  const without = {
    ...quiz,
    recipe: { ...quiz.recipe, options: { ...quiz.recipe.options, paper: { ...paper, text: false } } },
  };
  expect(writtenJson(without).student).toBe(writtenJson(quiz).student);
  expect(JSON.parse(writtenJson(without).student).article.paragraphs).toEqual(quiz.article.paragraphs);
});

test("has every version in full, parts under their letters in the order of the form", () => {
  const quiz = everyInteraction();
  const { forms } = JSON.parse(writtenJson(quiz).student);
  expect(forms.map(({ label }: { label: string }) => label)).toEqual(["A", "B"]);
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const places = quiz.forms.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const questions = forms.flatMap((form: { sections: { questions: object[] }[] }) =>
    form.sections.flatMap((section) => section.questions),
  );
  expect(questions.length).toBe(places.length);
  places.forEach((place, index) => {
    const item = items.get(place.item) as Item;
    const textsOf = (ids: readonly string[] = [], parts: readonly { id: string; text: string }[] = []) =>
      ids.map((id) => parts.find((part) => part.id === id)?.text);
    const lettered = (letters: string, texts: readonly unknown[]) =>
      texts.map((text, at) => ({ letter: letters[at], text }));
    const upper = (parts: readonly Option[]) => lettered("ABCD", textsOf(place.options, parts));
    expect(questions[index]).toMatchObject({
      number: place.number,
      interaction: item.interaction,
      stem: item.stem,
    });
    if (item.interaction === "choice") {
      expect(questions[index].options).toEqual(upper(item.options));
      expect(questions[index].choose).toBe(item.key.length);
    }
    if (item.interaction === "match") {
      expect(questions[index].options).toEqual(upper(item.options));
      expect(questions[index].statements).toEqual(lettered("ab", textsOf(place.statements, item.statements)));
    }
    if (item.interaction === "order") {
      expect(questions[index].entries).toEqual(lettered("abc", textsOf(place.entries, item.entries)));
    }
    if (item.interaction === "gap") {
      expect(questions[index].bank).toEqual(item.bank && textsOf(place.options, item.bank));
    }
  });
});

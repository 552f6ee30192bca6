import type { PartName } from "../locale/locale.ts";
import { nameSorts, slotSorts } from "../model/article.ts";
import type { Place } from "../model/place.ts";
import { compose, onOneLine } from "./compose.ts";
import { type Entry, type Located, placeIn, type SubLine, type SubLineWord } from "./draft.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

/** One list of a JSON article: its part, what one of its objects is called, its keys, and how they are put in an entry's words. */
interface JsonPart {
  readonly part: PartName;
  readonly what: string;
  readonly shape: Shape;
  readonly entry: (fields: Fields, report: Report) => Omit<Entry, "at"> | undefined;
}

const common = { see: "texts", because: "text" } as const;

/** The lists of a JSON article by their keys: those of the model. */
export const jsonParts: Readonly<Record<string, JsonPart>> = {
  names: {
    part: "names",
    what: "a name",
    shape: { "name!": "text", "sort!": nameSorts, role: "text", also: "texts" },
    entry: (fields) => {
      const [name, sort, role] = [fields.text("name"), fields.text("sort") ?? "person", fields.text("role")];
      if (name === undefined) return undefined;
      const text =
        role === undefined ? compose(name, " (", sort, ")") : compose(name, " (", sort, "), ", role);
      return { text, lines: listLines(fields, "also"), options: [] };
    },
  },
  facts: {
    part: "facts",
    what: "a fact",
    shape: { "sentence!": "text", slots: "list", by: "text", ...common },
    entry: (fields, report) => {
      const text = fields.text("sentence");
      const slots = fields.list("slots").map((node) => slotLines(node, report));
      if (text === undefined || slots.includes(undefined)) return undefined;
      const lines = [
        ...slots.flatMap((some) => some ?? []),
        ...textLines(fields, "by"),
        ...commonLines(fields),
      ];
      return { text, lines, options: [] };
    },
  },
  statements: {
    part: "statements",
    what: "a statement",
    shape: { "speaker!": "text", "words!": "text", "quoted!": "boolean", own: "text", ...common },
    entry: (fields) => {
      const [speaker, words] = [fields.text("speaker"), fields.text("words")];
      if (speaker === undefined || words === undefined) return undefined;
      const text = fields.boolean("quoted")
        ? compose(speaker, ': "', words, '"')
        : compose(speaker, ": ", words);
      return { text, lines: [...textLines(fields, "own", "="), ...commonLines(fields)], options: [] };
    },
  },
  events: {
    part: "order",
    what: "an event",
    shape: { "text!": "text", "rank!": "number", date: "text", ...common },
    entry: (fields, report) => {
      const [event, date, rank] = [fields.text("text"), fields.text("date"), fields.number("rank")];
      if (event === undefined || rank === undefined) return undefined;
      if (!Number.isInteger(rank) || rank < 0) {
        report(fields.placeOf("rank"), {
          code: "json-value",
          reason: `${rank} is not a place in the order.`,
          remedy: "Write a whole number, 1 for the first.",
        });
        return undefined;
      }
      const text = date === undefined ? event : compose(event, " (", date, ")");
      return { text, number: rank, lines: commonLines(fields), options: [] };
    },
  },
  falseStatements: {
    part: "false",
    what: "a false statement",
    shape: { "text!": "text", ...common },
    entry: claim,
  },
  notGiven: {
    part: "notGiven",
    what: "a statement that is not given",
    shape: { "text!": "text", ...common },
    entry: claim,
  },
  words: {
    part: "words",
    what: "a word",
    shape: { "word!": "text", "meaning!": "text", not: "texts", see: "texts" },
    entry: (fields) => {
      const [word, meaning] = [fields.text("word"), fields.text("meaning")];
      if (word === undefined || meaning === undefined) return undefined;
      return {
        text: compose(word, ": ", meaning),
        lines: [...listLines(fields, "not"), ...listLines(fields, "see")],
        options: [],
      };
    },
  },
  questions: {
    part: "questions",
    what: "an own question",
    shape: { "stem!": "text", options: "list", answers: "texts", keepOrder: "boolean", ...common },
    entry: (fields, report) => {
      const stem = fields.text("stem");
      const options = fields.list("options").map((node) => option(node, report));
      if (stem === undefined || options.includes(undefined)) return undefined;
      const keepOrder = fields.boolean("keepOrder")
        ? [subLine("keep order", compose(""), fields.placeOf("keepOrder"))]
        : [];
      return {
        text: stem,
        lines: [...listLines(fields, "answers", "="), ...keepOrder, ...commonLines(fields)],
        options: options.flatMap((some) => some ?? []),
      };
    },
  },
};

/** The entries of one list. One with a mistake is left out, but for names and events, to which others refer. */
export function readJsonEntries(nodes: readonly JsonNode[], json: JsonPart, report: Report): Entry[] {
  return nodes.flatMap((node) => {
    const fields = readFields(node, json.what, json.shape, report);
    const entry = fields && json.entry(fields, report);
    const isNeeded = json.part === "names" || json.part === "order";
    if (fields === undefined || entry === undefined || (fields.failed && !isNeeded)) return [];
    const text = onOneLine(entry.text);
    return [{ ...entry, text, at: placeIn(text) }];
  });
}

function claim(fields: Fields): Omit<Entry, "at"> | undefined {
  const text = fields.text("text");
  return text && { text, lines: commonLines(fields), options: [] };
}

const slotNumber = new RegExp(`^(?:${slotSorts.join("|")})(?: [1-9]\\d?)?$`);

/** What a fact's slot has: the lines of Markdown that name it. */
function slotLines(node: JsonNode, report: Report): SubLine[] | undefined {
  const fields = readFields(
    node,
    "a slot",
    { "slot!": "text", question: "text", not: "texts", also: "texts" },
    report,
  );
  const slot = fields?.text("slot");
  if (fields === undefined || fields.failed || slot === undefined) return undefined;
  if (!slotNumber.test(slot.text)) {
    report(placeIn(slot), {
      code: "json-value",
      reason: `${JSON.stringify(slot.text.slice(0, 60))} names no slot.`,
      remedy: `Write ${slotSorts.map((sort) => `"${sort}"`).join(", ")}; "who 2" for the second of its sort.`,
    });
    return undefined;
  }
  const question = fields.text("question");
  const at = placeIn(slot);
  return [
    ...(question === undefined ? [] : [subLine("?", compose(slot, ": ", question), at)]),
    ...listLines(fields, "not").map((line) => ({ ...line, slot })),
    ...listLines(fields, "also").map((line) => ({ ...line, slot })),
  ];
}

function option(node: JsonNode, report: Report): Entry["options"] | undefined {
  const fields = readFields(node, "an option", { "text!": "text", "right!": "boolean" }, report);
  const text = fields?.text("text");
  if (fields === undefined || fields.failed || text === undefined) return undefined;
  return [{ text: onOneLine(text), right: fields.boolean("right") === true }];
}

function commonLines(fields: Fields): SubLine[] {
  return [...textLines(fields, "because"), ...listLines(fields, "see")];
}

function textLines(fields: Fields, key: string, word: SubLineWord = key as SubLineWord): SubLine[] {
  const text = fields.text(key);
  return text === undefined ? [] : [subLine(word, text, placeIn(text))];
}

/** A line for each text of a list. */
function listLines(fields: Fields, key: string, word: SubLineWord = key as SubLineWord): SubLine[] {
  return fields.texts(key).map((text) => subLine(word, text, placeIn(text)));
}

function subLine(word: SubLineWord, text: Located, at: Place): SubLine {
  return { word, at, text: onOneLine(text) };
}

import type { PartName } from "../../locale/words/part-words.ts";
import { nameSorts, type Paragraph } from "../../model/article.ts";
import { type Entry, placeIn } from "../draft.ts";
import { compose, escaped, onOneLine } from "./compose.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import { commonLines, listLines, proofLines, slotLines, subLine, textLines } from "./json-sub-lines.ts";
import type { JsonNode } from "./json-tree.ts";

/** An entry's words and lines; `undefined` after a mistake that leaves nothing to look at. */
type Read = (
  fields: Fields,
  report: Report,
  paragraphs: readonly Paragraph[],
) => Omit<Entry, "at"> | undefined;

/** One list of a JSON article: its part, what one of its objects is called, its keys, and how they make an entry. */
interface JsonPart {
  readonly part: PartName;
  readonly what: string;
  readonly shape: Shape;
  readonly entry: Read;
}

const proof = { see: "texts", evidence: "list" } as const;
const common = { ...proof, because: "text" } as const;

/** The lists of a JSON article by their keys: those of the model. */
export const jsonParts: Readonly<Record<string, JsonPart>> = {
  names: {
    part: "names",
    what: "a name",
    shape: { "name!": "text", "sort!": nameSorts, role: "text", also: "texts" },
    entry: (fields) => {
      const [name, sort, role] = [fields.text("name"), fields.text("sort") ?? "person", fields.text("role")];
      if (name === undefined) return undefined;
      const head = compose(escaped(onOneLine(name), "()"), " (", sort, ")");
      const text = role === undefined ? head : compose(head, ", ", escaped(role));
      return { text, lines: listLines(fields, "also"), options: [] };
    },
  },
  facts: {
    part: "facts",
    what: "a fact",
    shape: { "sentence!": "text", slots: "list", by: "text", ...common },
    entry: (fields, report, paragraphs) => {
      const text = fields.text("sentence");
      const slots = fields.list("slots").map((node) => slotLines(node, report, paragraphs));
      const lines = commonLines(fields, report, paragraphs);
      if (text === undefined || lines === undefined || slots.includes(undefined)) return undefined;
      const slotted = slots.flatMap((some) => some ?? []);
      return { text, lines: [...slotted, ...textLines(fields, "by"), ...lines], options: [] };
    },
  },
  statements: {
    part: "statements",
    what: "a statement",
    shape: { "speaker!": "text", "words!": "text", "quoted!": "boolean", own: "text", ...common },
    entry: (fields, report, paragraphs) => {
      const [speaker, words] = [fields.text("speaker"), fields.text("words")];
      const lines = commonLines(fields, report, paragraphs);
      if (speaker === undefined || words === undefined || lines === undefined) return undefined;
      const mark = fields.boolean("quoted") ? '"' : "";
      const text = compose(escaped(speaker, ":"), `: ${mark}`, escaped(onOneLine(words)), mark);
      return { text, lines: [...textLines(fields, "own", "="), ...lines], options: [] };
    },
  },
  events: {
    part: "order",
    what: "an event",
    shape: { "text!": "text", "rank!": "number", date: "text", ...common },
    entry: (fields, report, paragraphs) => {
      const [event, date, rank] = [fields.text("text"), fields.text("date"), fields.number("rank")];
      const lines = commonLines(fields, report, paragraphs) ?? [];
      if (event === undefined || rank === undefined) return undefined;
      if (!Number.isInteger(rank) || rank < 0) {
        report(fields.placeOf("rank"), {
          code: "json-value",
          reason: `${rank} is not a place in the order.`,
          remedy: "Write a whole number, 1 for the first.",
        });
        return undefined;
      }
      const words = escaped(onOneLine(event), "()");
      const text = date === undefined ? words : compose(words, " (", escaped(onOneLine(date), "()"), ")");
      return { text, number: rank, lines, options: [] };
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
    shape: { "word!": "text", "meaning!": "text", not: "texts", ...proof },
    entry: (fields, report, paragraphs) => {
      const [word, meaning] = [fields.text("word"), fields.text("meaning")];
      const lines = proofLines(fields, report, paragraphs);
      if (word === undefined || meaning === undefined || lines === undefined) return undefined;
      const text = compose(escaped(word, ":"), ": ", escaped(meaning));
      return { text, lines: [...listLines(fields, "not"), ...lines], options: [] };
    },
  },
  questions: {
    part: "questions",
    what: "an own question",
    shape: { "stem!": "text", options: "list", answers: "texts", keepOrder: "boolean", ...common },
    entry: (fields, report, paragraphs) => {
      const stem = fields.text("stem");
      const options = fields.list("options").map((node) => option(node, report));
      const lines = commonLines(fields, report, paragraphs);
      if (stem === undefined || lines === undefined || options.includes(undefined)) return undefined;
      const keepOrder = fields.boolean("keepOrder")
        ? [subLine("keep order", compose(""), fields.placeOf("keepOrder"))]
        : [];
      return {
        text: escaped(stem),
        lines: [...listLines(fields, "answers", "="), ...keepOrder, ...lines],
        options: options.flatMap((some) => some ?? []),
      };
    },
  },
};

/** The entries of one list. One with a mistake is left out, but for names and events, to which others refer. */
export function readJsonEntries(
  nodes: readonly JsonNode[],
  json: JsonPart,
  paragraphs: readonly Paragraph[],
  report: Report,
): Entry[] {
  return nodes.flatMap((node) => {
    const fields = readFields(node, json.what, json.shape, report);
    const entry = fields && json.entry(fields, report, paragraphs);
    const isNeeded = json.part === "names" || json.part === "order";
    if (fields === undefined || entry === undefined || (fields.failed && !isNeeded)) return [];
    const text = onOneLine(entry.text);
    return [{ ...entry, text, at: placeIn(text) }];
  });
}

function claim(
  fields: Fields,
  report: Report,
  paragraphs: readonly Paragraph[],
): Omit<Entry, "at"> | undefined {
  const text = fields.text("text");
  const lines = commonLines(fields, report, paragraphs);
  return text && lines && { text: escaped(text), lines, options: [] };
}

function option(node: JsonNode, report: Report): Entry["options"] | undefined {
  const fields = readFields(node, "an option", { "text!": "text", "right!": "boolean" }, report);
  const text = fields?.text("text");
  if (fields === undefined || fields.failed || text === undefined) return undefined;
  return [{ text: onOneLine(escaped(text)), right: fields.boolean("right") === true }];
}

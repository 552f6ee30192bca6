import { type Evidence, isProof } from "../../model/evidence.ts";
import { type Interaction, type Item, interactions, type Option, type Process } from "../../model/item.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const processes: readonly Process[] = ["retrieve", "infer", "interpret", "evaluate"];
const arrangements = ["shuffled", "fixed"];

const shared: Shape = {
  "id!": "text",
  kind: "text",
  "interaction!": interactions,
  process: processes,
  points: "number",
  "stem!": "text",
  "evidence!": "list",
  rationale: "blank",
  sources: "texts",
  "*": "any",
};

const shapes: Readonly<Record<Interaction, Shape>> = {
  choice: { ...shared, "options!": "list", arrangement: arrangements, "key!": "texts" },
  match: { ...shared, "statements!": "list", "options!": "list", arrangement: arrangements, "key!": "any" },
  order: { ...shared, "entries!": "list", "key!": "texts" },
  gap: { ...shared, "text!": "list", bank: "list", paragraph: "text", "key!": "any" },
  text: { ...shared, "key!": "texts" },
};

const optionShape: Shape = { "id!": "text", "text!": "text", rationale: "blank", "*": "any" };
const statementShape: Shape = { ...optionShape, "evidence!": "list" };
const entryShape: Shape = { ...optionShape, "rank!": "number" };
const pieceShape: Shape = { words: "blank", gap: "text", "*": "any" };
const evidenceShape: Shape = {
  "paragraph!": "text",
  "start!": "number",
  "end!": "number",
  "text!": "text",
  "*": "any",
};

/** As many options as there are letters for them. */
const mostParts = 26;

/**
 * A question of a quiz, at the place of its stem. What the rules do not need may be absent: then its kind is "question", it
 * asks to interpret, and its options may be shuffled. `undefined` after a mistake.
 */
export function readQuizItem(node: JsonNode, report: Report): Item | undefined {
  let failed = false;
  const fail: Report = (at, words) => {
    failed = true;
    report(at, words);
  };
  const interaction = interactionOf(node);
  const fields = readFields(
    node,
    "a question",
    interaction === undefined ? shared : shapes[interaction],
    fail,
  );
  if (interaction === undefined || fields === undefined || failed) return undefined;
  const item = itemOf(interaction, fields, fail);
  return failed ? undefined : item;
}

/** Told before the other keys are: which of them a question has depends on it. */
function interactionOf(node: JsonNode): Interaction | undefined {
  if (node.type !== "object") return undefined;
  const value = node.members.find(({ key }) => key === "interaction")?.value;
  return interactions.find((known) => value?.type === "string" && value.value.text === known);
}

function itemOf(interaction: Interaction, fields: Fields, report: Report): Item | undefined {
  const text = (key: string): string => fields.text(key)?.text ?? "";
  const evidence = readEvidence(fields, "a question", report);
  if (evidence === undefined) return undefined;
  const id = text("id");
  const given = fields.texts("sources").map((source) => source.text);
  const base = {
    id,
    kind: fields.has("kind") ? text("kind") : "question",
    process: (fields.has("process") ? text("process") : "interpret") as Process,
    points: fields.number("points") ?? 1,
    stem: text("stem"),
    evidence,
    rationale: text("rationale"),
    sources: given.length === 0 ? [id] : given,
    at: fields.placeOf("stem"),
  };
  const arrangement = text("arrangement") === "fixed" ? "fixed" : "shuffled";
  const key = fields.texts("key").map((one) => one.text);
  switch (interaction) {
    case "choice": {
      const options = readOptions(fields, "options", report);
      return isFilled(key, fields, report) ? { ...base, interaction, options, arrangement, key } : undefined;
    }
    case "match": {
      const statements = readParts(fields, "statements", statementShape, report).flatMap((one) => {
        const proof = readEvidence(one, "a statement", report);
        return proof === undefined ? [] : [{ ...partOf(one), evidence: proof }];
      });
      const options = readOptions(fields, "options", report);
      return { ...base, interaction, statements, options, arrangement, key: readMatchKey(fields, report) };
    }
    case "order": {
      const entries = readParts(fields, "entries", entryShape, report).map((one) => ({
        ...partOf(one),
        rank: one.number("rank") ?? 0,
      }));
      return { ...base, interaction, entries, key };
    }
    case "gap": {
      const bank = fields.has("bank") ? { bank: readOptions(fields, "bank", report) } : {};
      const paragraph = fields.text("paragraph")?.text;
      return {
        ...base,
        interaction,
        text: readPieces(fields, report),
        ...bank,
        ...(paragraph === undefined ? {} : { paragraph }),
        key: readGapKey(fields, report),
      };
    }
    case "text":
      return isFilled(key, fields, report) ? { ...base, interaction, key } : undefined;
    default:
      return interaction satisfies never;
  }
}

function isFilled(key: string[], fields: Fields, report: Report): key is [string, ...string[]] {
  if (key.length > 0) return true;
  report(fields.placeOf("key"), {
    code: "json-empty",
    reason: "The key is empty.",
    remedy: "Name what is right.",
  });
  return false;
}

function partOf(fields: Fields): Option {
  const text = (key: string) => fields.text(key)?.text ?? "";
  return { id: text("id"), text: text("text"), rationale: text("rationale") };
}

function readOptions(fields: Fields, key: string, report: Report): readonly Option[] {
  return readParts(fields, key, optionShape, report).map(partOf);
}

/** The objects of a list, each with an id of its own. */
function readParts(fields: Fields, key: string, shape: Shape, report: Report): readonly Fields[] {
  const nodes = fields.list(key);
  if (nodes.length < 1 || nodes.length > mostParts) {
    report(fields.placeOf(key), {
      code: "json-value",
      reason: `"${key}" has ${nodes.length} entries; 1 to ${mostParts} were expected.`,
      remedy: "Mend the list.",
    });
    return [];
  }
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const part = readFields(node, `an entry of "${key}"`, shape, report);
    if (part === undefined || part.failed) return [];
    const id = part.text("id")?.text ?? "";
    if (seen.has(id)) {
      report(part.placeOf("id"), {
        code: "id-twice",
        reason: `Two entries of "${key}" have the id ${JSON.stringify(id.slice(0, 40))}.`,
        remedy: "Give each an id of its own.",
      });
    }
    seen.add(id);
    return [part];
  });
}

function readEvidence(fields: Fields, what: string, report: Report) {
  const places = fields.list("evidence").flatMap((node): Evidence[] => {
    const place = readFields(node, "a place of the text", evidenceShape, report);
    if (place === undefined || place.failed) return [];
    return [
      {
        paragraph: place.text("paragraph")?.text ?? "",
        start: place.number("start") ?? 0,
        end: place.number("end") ?? 0,
        text: place.text("text")?.text ?? "",
      },
    ];
  });
  if (isProof(places)) return places;
  if (fields.list("evidence").length === 0) {
    report(fields.placeOf("evidence"), {
      code: "no-evidence",
      reason: `Nothing proves ${what}: "evidence" is empty.`,
      remedy: 'Write where the text does: { "paragraph": "A", "start": 0, "end": 6, "text": "…" }.',
    });
  }
  return undefined;
}

function readMatchKey(fields: Fields, report: Report): Record<string, string> {
  const key = membersOf(fields, "an object of statement and option ids", report).flatMap(
    ({ key: id, value }) => {
      if (value.type === "string") return [[id, value.value.text] as const];
      report(value.at, {
        code: "json-type",
        reason: "Expected an option's id for a statement.",
        remedy: 'Write { "s1": "o2" }.',
      });
      return [];
    },
  );
  return Object.fromEntries(key);
}

function readGapKey(fields: Fields, report: Report): Record<string, [string, ...string[]]> {
  const key = membersOf(fields, "an object of gap ids and accepted answers", report).flatMap(
    ({ key: id, value }) => {
      const answers =
        value.type === "array"
          ? value.items.flatMap((one) => (one.type === "string" ? [one.value.text] : []))
          : [];
      const [first, ...more] = answers;
      if (first !== undefined && value.type === "array" && answers.length === value.items.length)
        return [[id, [first, ...more] as [string, ...string[]]] as const];
      report(value.at, {
        code: "json-type",
        reason: "Expected a list of accepted answers for a gap.",
        remedy: 'Write { "g1": ["office"] }.',
      });
      return [];
    },
  );
  return Object.fromEntries(key);
}

function membersOf(fields: Fields, expected: string, report: Report) {
  const node = fields.any("key");
  if (node?.type === "object") return node.members;
  report(fields.placeOf("key"), {
    code: "json-type",
    reason: `Expected ${expected} for "key".`,
    remedy: "Write an object here.",
  });
  return [];
}

function readPieces(fields: Fields, report: Report): ({ words: string } | { gap: string })[] {
  return fields.list("text").flatMap((node): ({ words: string } | { gap: string })[] => {
    const piece = readFields(node, "a piece of the text", pieceShape, report);
    if (piece === undefined || piece.failed) return [];
    const [words, gap] = [piece.text("words")?.text, piece.text("gap")?.text];
    if (words !== undefined && gap === undefined) return [{ words }];
    if (gap !== undefined && words === undefined) return [{ gap }];
    report(piece.at, {
      code: "json-value",
      reason: "A piece of the text is words or a gap.",
      remedy: 'Write { "words": "…" } or { "gap": "g1" }.',
    });
    return [];
  });
}

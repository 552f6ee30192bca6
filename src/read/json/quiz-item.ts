import { type Interaction, type Item, interactions, type Process } from "../../model/item.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";
import { isFilled, readGapKey, readMatchKey } from "./quiz-item-keys.ts";
import {
  entryShape,
  type Ground,
  type Proofs,
  partOf,
  readEvidence,
  readOptions,
  readParts,
  readPieces,
  statementShape,
} from "./quiz-item-parts.ts";

const processes: readonly Process[] = ["retrieve", "infer", "interpret", "evaluate"];
const arrangements = ["shuffled", "fixed"];

const shared: Shape = {
  "id!": "text",
  kind: "text",
  "interaction!": interactions,
  process: processes,
  points: "number",
  "stem!": "text",
  evidence: "list",
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

/** The same where the text proves each question. */
const proven: ReadonlyMap<Shape, Shape> = new Map(
  [shared, ...Object.values(shapes)].map((shape): [Shape, Shape] => [
    shape,
    { ...shape, "evidence!": "list" },
  ]),
);

/**
 * A question of a quiz, at the place of its stem. What the rules do not need may be absent: then its kind is "question", it
 * asks to interpret, and its options may be shuffled. `undefined` after a mistake.
 */
export function readQuizItem(node: JsonNode, ground: Ground, report: Report): Item | undefined {
  let failed = false;
  const fail: Report = (at, words) => {
    failed = true;
    report(at, words);
  };
  const interaction = interactionOf(node);
  const fields = readFields(node, "a question", shapeOf(interaction, ground.proofs), fail);
  if (interaction === undefined || fields === undefined || failed) return undefined;
  const item = itemOf(interaction, fields, ground, fail);
  return failed ? undefined : item;
}

/** Told before the other keys are: which of them a question has depends on it. */
function interactionOf(node: JsonNode): Interaction | undefined {
  if (node.type !== "object") return undefined;
  const value = node.members.find(({ key }) => key === "interaction")?.value;
  return interactions.find((known) => value?.type === "string" && value.value.text === known);
}

function shapeOf(interaction: Interaction | undefined, proofs: Proofs): Shape {
  const shape = interaction === undefined ? shared : shapes[interaction];
  return (proofs === "needed" ? proven.get(shape) : undefined) ?? shape;
}

function itemOf(interaction: Interaction, fields: Fields, ground: Ground, report: Report): Item | undefined {
  const text = (key: string): string => fields.text(key)?.text ?? "";
  const evidence = readEvidence(fields, "a question", ground, report);
  if (evidence === undefined) return undefined;
  const points = fields.number("points") ?? 1;
  if (!Number.isInteger(points) || points < 1) {
    report(fields.placeOf("points"), {
      code: "json-value",
      reason: `A question is worth ${points}; a whole number from 1 on was expected.`,
      remedy: "Write whole marks.",
    });
  }
  const id = text("id");
  const given = fields.texts("sources").map((source) => source.text);
  const base = {
    id,
    kind: fields.has("kind") ? text("kind") : "question",
    process: (fields.has("process") ? text("process") : "interpret") as Process,
    points,
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
      const shape =
        ground.proofs === "needed" ? { ...statementShape, "evidence!": "list" as const } : statementShape;
      const statements = readParts(fields, "statements", shape, report).flatMap((one) => {
        const proof = readEvidence(one, "a statement", ground, report);
        return proof === undefined ? [] : [{ ...partOf(one), evidence: proof }];
      });
      const options = readOptions(fields, "options", report);
      return { ...base, interaction, statements, options, arrangement, key: readMatchKey(fields, report) };
    }
    case "order": {
      const entries = readParts(fields, "entries", entryShape, report).map((one) => {
        // Earlier releases wrote none.
        const places = readEvidence(one, "an entry", { ...ground, proofs: "optional" }, report) ?? [];
        return {
          ...partOf(one),
          rank: one.number("rank") ?? 0,
          ...(places.length === 0 ? {} : { evidence: places }),
        };
      });
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

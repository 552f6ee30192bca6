import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { findBadCharacter } from "../characters.ts";
import { type Located, placeIn } from "../draft.ts";
import { nearest } from "../nearest.ts";
import { type ProblemSource, type ProblemWords, problemAt } from "../problems.ts";
import * as faults from "./json-faults.ts";
import type { JsonNode } from "./json-tree.ts";

/** What a key of an object holds. Texts are never empty, but for `blank`. */
export type FieldKind =
  | "text"
  | "blank"
  | "texts"
  | "number"
  | "boolean"
  | "list"
  | "any"
  | readonly string[];

/** The keys of an object; the required ones end in `!`. With a key `*` others may stand beside them and are not read. */
export type Shape = Readonly<Record<string, FieldKind>>;

/** The fields of an object, checked. What has a mistake is absent, and `failed` is set. */
export interface Fields {
  readonly at: Place;
  readonly failed: boolean;
  /** Whether a key is there, with a value of its type. */
  readonly has: (key: string) => boolean;
  readonly text: (key: string) => Located | undefined;
  readonly texts: (key: string) => readonly Located[];
  readonly number: (key: string) => number | undefined;
  readonly boolean: (key: string) => boolean | undefined;
  readonly list: (key: string) => readonly JsonNode[];
  /** A value of any type, as it stands there. */
  readonly any: (key: string) => JsonNode | undefined;
  /** Where a key's value stands; the object itself where it has none. */
  readonly placeOf: (key: string) => Place;
}

/** Takes the checks' problems, each at its place. */
export type Report = (at: Place, words: ProblemWords) => void;

export function reportTo(problems: Problem[], source: ProblemSource): Report {
  return (at, words) => {
    problems.push(problemAt(source, at, words));
  };
}

/** Reads an object by its shape: wrong types, missing, unknown and repeated keys are mistakes. `what` names it: `a fact`. */
export function readFields(node: JsonNode, what: string, shape: Shape, report: Report): Fields | undefined {
  if (node.type !== "object") {
    report(node.at, faults.wrongType(what, "an object", node));
    return undefined;
  }
  let failed = false;
  const fail: Report = (at, words) => {
    failed = true;
    report(at, words);
  };
  const keys = keysOf(shape);
  const { isOpen, kinds, known, required } = keys;
  const found = new Map<string, JsonNode>();
  for (const { key, at, value } of node.members) {
    const kind = kinds.get(key);
    if (kind === undefined || key === "*") {
      if (!isOpen || isSlip(key, node, keys)) fail(at, faults.unknownKey(key, what, known));
    } else if (found.has(key)) fail(at, faults.keyTwice(key, what));
    else {
      found.set(key, value);
      if (!isValid(value, key, kind, fail)) found.set(key, { type: "null", at: value.at });
    }
  }
  for (const name of required) {
    if (!found.has(name))
      fail({ ...node.at, length: Math.min(1, node.at.length) }, faults.missingKey(name, what));
  }

  // A literal with its prototype is made in one step, which types do not know.
  return { __proto__: methods, at: node.at, failed, found } as unknown as Fields;
}

/** Where others may stand, a key that is near a missing one is a slip, if that must be there or is too long for chance. */
function isSlip(key: string, node: JsonNode, { known, required }: ShapeKeys): boolean {
  const members = node.type === "object" ? node.members : [];
  const missing = known.filter(
    (one) =>
      !members.some((member) => member.key === one) &&
      (one.length > 6 || (one.length > 2 && required.includes(one))),
  );
  return nearest(key, missing) !== undefined;
}

interface Found extends Pick<Fields, "at" | "failed"> {
  readonly found: ReadonlyMap<string, JsonNode>;
}

/** Those of all `Fields`: a file has thousands of objects, and functions of its own would be most of what each takes. */
const methods: Omit<Fields, keyof Found> & ThisType<Found> = {
  has(key) {
    return (this.found.get(key)?.type ?? "null") !== "null";
  },
  text(key) {
    const value = this.found.get(key);
    return value?.type === "string" ? value.value : undefined;
  },
  texts(key) {
    return itemsOf(this.found.get(key)).flatMap((item) => (item.type === "string" ? [item.value] : []));
  },
  number(key) {
    const value = this.found.get(key);
    return value?.type === "number" ? value.value : undefined;
  },
  boolean(key) {
    const value = this.found.get(key);
    return value?.type === "boolean" ? value.value : undefined;
  },
  list(key) {
    return itemsOf(this.found.get(key));
  },
  any(key) {
    return this.found.get(key);
  },
  placeOf(key) {
    return this.found.get(key)?.at ?? this.at;
  },
};

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === "array" ? node.items : [];
}

interface ShapeKeys {
  readonly isOpen: boolean;
  readonly kinds: ReadonlyMap<string, FieldKind>;
  readonly known: readonly string[];
  readonly required: readonly string[];
}

const read = new WeakMap<Shape, ShapeKeys>();

/** What a shape says of its keys; worked out once, since a file has many objects of one shape. */
function keysOf(shape: Shape): ShapeKeys {
  const there = read.get(shape);
  if (there !== undefined) return there;
  const kinds = new Map(Object.entries(shape).map(([key, kind]) => [key.replace("!", ""), kind]));
  const keys: ShapeKeys = {
    isOpen: Object.hasOwn(shape, "*"),
    kinds,
    known: [...kinds.keys()].filter((key) => key !== "*"),
    required: Object.keys(shape).flatMap((name) => (name.endsWith("!") ? [name.slice(0, -1)] : [])),
  };
  read.set(shape, keys);
  return keys;
}

function isValid(node: JsonNode, key: string, kind: FieldKind, fail: Report): boolean {
  switch (kind) {
    case "any":
      return true;
    case "number":
      return isOf("number", "a number", node, key, fail);
    case "boolean":
      return isOf("boolean", "true or false", node, key, fail);
    case "list":
      return isOf("array", "a list", node, key, fail);
    case "text":
    case "blank":
      return isOf("string", "a text", node, key, fail) && isText(node, key, kind === "blank", fail);
    case "texts":
      if (!isOf("array", "a list of texts", node, key, fail) || node.type !== "array") return false;
      for (const item of node.items) {
        if (item.type !== "string") {
          fail(item.at, faults.wrongType(`"${key}"`, "a list of texts", item));
          return false;
        }
        if (!isText(item, key, false, fail)) return false;
      }
      return true;
    default:
      if (!isOf("string", "a text", node, key, fail) || node.type !== "string") return false;
      if (kind.includes(node.value.text)) return true;
      fail(placeIn(node.value), faults.unknownValue(key, node.value.text, kind));
      return false;
  }
}

function isOf(type: JsonNode["type"], name: string, node: JsonNode, key: string, fail: Report): boolean {
  if (node.type === type) return true;
  fail(node.at, faults.wrongType(`"${key}"`, name, node));
  return false;
}

function isText(node: JsonNode, key: string, mayBeBlank: boolean, fail: Report): boolean {
  if (node.type !== "string") return false;
  const { text } = node.value;
  const bad = findBadCharacter(text);
  if (bad !== undefined) {
    fail(placeIn(node.value, bad.index, 1), faults.badCharacter(key, bad.name));
    return false;
  }
  if (mayBeBlank || text.trim() !== "") return true;
  fail(node.at, faults.empty(key));
  return false;
}

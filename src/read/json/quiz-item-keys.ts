import type { Fields, Report } from "./json-fields.ts";

export function isFilled(key: string[], fields: Fields, report: Report): key is [string, ...string[]] {
  if (key.length > 0) return true;
  report(fields.placeOf("key"), {
    code: "json-empty",
    reason: "The key is empty.",
    remedy: "Name what is right.",
  });
  return false;
}

export function readMatchKey(fields: Fields, report: Report): Record<string, string> {
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

export function readGapKey(fields: Fields, report: Report): Record<string, [string, ...string[]]> {
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

import { languages } from "../../locale/locales.ts";
import {
  lookNames,
  type MakeOptions,
  type Paper,
  paperSizes,
  profileNames,
  type Recipe,
  refKinds,
} from "../../model/quiz.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const recipeShape: Shape = {
  "seed!": "text",
  "edition!": "number",
  "version!": "text",
  "options!": "any",
  "*": "any",
};
const optionsShape: Shape = {
  questions: "number",
  mix: "any",
  profile: profileNames,
  locale: languages,
  without: "texts",
  replace: "texts",
  keep: "list",
  "versions!": "number",
  "options!": "number",
  "paper!": "any",
  "*": "any",
};
const paperShape: Shape = {
  size: paperSizes,
  look: lookNames,
  refs: refKinds,
  text: "boolean",
  answerSheet: "boolean",
  "*": "any",
};

/** What a quiz says of how it was made. `undefined` after a mistake. */
export function readRecipe(node: JsonNode, report: Report): Recipe | undefined {
  const fields = readFields(node, "the recipe", recipeShape, report);
  const given = fields?.any("options");
  const options = given && readFields(given, "the recipe's options", optionsShape, report);
  const sheet = options?.any("paper");
  const paper = sheet && readFields(sheet, "the paper", paperShape, report);
  if (fields === undefined || options === undefined || paper === undefined) return undefined;
  if (fields.failed || options.failed || paper.failed || !isInRange(options, report)) return undefined;
  return {
    seed: fields.text("seed")?.text ?? "",
    edition: fields.number("edition") ?? 1,
    version: fields.text("version")?.text ?? "",
    options: optionsOf(options, paperOf(paper)),
  };
}

/** The ranges of `make`. */
const ranges = { questions: [1, 1000], versions: [1, 100], options: [3, 6] } as const;

function isInRange(fields: Fields, report: Report): boolean {
  return Object.entries(ranges).every(([key, [least, most]]) => {
    const number = fields.number(key) ?? least;
    if (Number.isInteger(number) && number >= least && number <= most) return true;
    report(fields.placeOf(key), {
      code: "json-value",
      reason: `${key} is ${number}; a whole number from ${least} to ${most} was expected.`,
      remedy: "Mend it, or leave the recipe out.",
    });
    return false;
  });
}

function optionsOf(fields: Fields, paper: Paper): MakeOptions {
  const texts = (key: string) => fields.texts(key).map(({ text }) => text);
  const keep = fields
    .list("keep")
    .map((ids) =>
      ids.type === "array" ? ids.items.flatMap((id) => (id.type === "string" ? [id.value.text] : [])) : [],
    );
  const mix = mixOf(fields.any("mix"));
  return {
    ...maybe("questions", fields.number("questions")),
    ...maybe("mix", mix),
    ...maybe("profile", fields.text("profile")?.text as MakeOptions["profile"]),
    ...maybe("locale", fields.text("locale")?.text),
    ...(fields.has("without") ? { without: texts("without") } : {}),
    ...(fields.has("replace") ? { replace: texts("replace") } : {}),
    ...(fields.has("keep") ? { keep } : {}),
    versions: fields.number("versions") ?? 1,
    options: fields.number("options") ?? 4,
    paper,
  };
}

function paperOf(fields: Fields): Paper {
  return {
    size: (fields.text("size")?.text ?? "a4") as Paper["size"],
    look: (fields.text("look")?.text ?? "standard") as Paper["look"],
    refs: (fields.text("refs")?.text ?? "lines") as Paper["refs"],
    text: fields.boolean("text") ?? true,
    answerSheet: fields.boolean("answerSheet") ?? false,
  };
}

function mixOf(node: JsonNode | undefined): MakeOptions["mix"] {
  if (node?.type !== "object") return undefined;
  return Object.fromEntries(
    node.members.flatMap(({ key, value }): [string, number | "any"][] =>
      value.type === "number"
        ? [[key, value.value]]
        : value.type === "string" && value.value.text === "any"
          ? [[key, "any"]]
          : [],
    ),
  );
}

function maybe<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [name in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [name in Key]?: Value };
}

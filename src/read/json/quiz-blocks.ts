import type { Block } from "../../model/article.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const types = ["paragraph", "subhead", "image", "code", "footnote"] as const;
const shapes: Readonly<Record<Block["type"], Shape>> = {
  paragraph: { "type!": types, "paragraph!": "text", "*": "any" },
  subhead: { "type!": types, level: "number", "text!": "text", "*": "any" },
  image: { "type!": types, "source!": "text", alternative: "blank", "*": "any" },
  code: { "type!": types, "text!": "blank", "*": "any" },
  footnote: { "type!": types, "label!": "text", "text!": "blank", "*": "any" },
};

/** Everything that is printed of a quiz's text, in order. `undefined` after a mistake. */
export function readBlocks(
  nodes: readonly JsonNode[],
  letters: ReadonlySet<string>,
  report: Report,
): Block[] | undefined {
  const read = nodes.map((node) => readBlock(node, letters, report));
  const blocks = read.filter((block) => block !== undefined);
  return blocks.length < read.length ? undefined : blocks;
}

function readBlock(node: JsonNode, letters: ReadonlySet<string>, report: Report): Block | undefined {
  const named = node.type === "object" ? node.members.find(({ key }) => key === "type")?.value : undefined;
  const type = types.find((known) => named?.type === "string" && named.value.text === known);
  const fields = readFields(node, "a block", shapes[type ?? "paragraph"], report);
  if (fields === undefined || fields.failed || type === undefined) return undefined;
  const block = blockOf(type, fields);
  if (block.type !== "paragraph" || letters.has(block.paragraph)) return block;
  report(fields.placeOf("paragraph"), {
    code: "json-value",
    reason: `There is no paragraph ${JSON.stringify(block.paragraph.slice(0, 40))}.`,
    remedy: 'Name one that "paragraphs" lists.',
  });
  return undefined;
}

function blockOf(type: Block["type"], fields: Fields): Block {
  const text = (key: string): string => fields.text(key)?.text ?? "";
  switch (type) {
    case "paragraph":
      return { type, paragraph: text("paragraph") };
    case "subhead":
      return { type, level: fields.number("level") ?? 2, text: text("text") };
    case "image":
      return { type, source: text("source"), alternative: text("alternative") };
    case "code":
      return { type, text: text("text") };
    case "footnote":
      return { type, label: text("label"), text: text("text") };
    default:
      return type satisfies never;
  }
}

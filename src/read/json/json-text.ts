import type { Block, Mark, Paragraph } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const shapes = {
  paragraph: { "type!": "text", "text!": "text", form: ["prose", "quote", "list"], marks: "list" },
  subhead: { "type!": "text", "level!": "number", "text!": "text" },
  image: { "type!": "text", "source!": "text", "alternative!": "blank" },
  code: { "type!": "text", "text!": "blank" },
  footnote: { "type!": "text", "label!": "text", "text!": "blank" },
} satisfies Record<Block["type"], Shape>;

const mark: Shape = { "start!": "number", "end!": "number", "type!": ["emphasis", "strong", "code"] };

/** The blocks of a JSON article's `text`. A block with a mistake is left out. */
export function readJsonText(
  nodes: readonly JsonNode[],
  report: Report,
): { readonly blocks: readonly Block[]; readonly paragraphs: readonly Paragraph[] } {
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  for (const node of nodes) {
    const kind = typeOf(node, report);
    const fields =
      kind === undefined ? undefined : readFields(node, `a block "${kind}"`, shapes[kind], report);
    if (kind === undefined || fields === undefined || fields.failed) continue;
    const text = fields.text("text")?.text ?? "";
    switch (kind) {
      case "paragraph": {
        const form = (fields.text("form")?.text ?? "prose") as Paragraph["form"];
        const paragraph = {
          id: label(paragraphs.length),
          text: oneLined(text, form),
          marks: readMarks(fields, text, report),
          form,
        };
        paragraphs.push(paragraph);
        blocks.push({ type: kind, paragraph: paragraph.id });
        break;
      }
      case "subhead": {
        const level = fields.number("level") ?? 2;
        if (Number.isInteger(level) && level >= 2 && level <= 6) blocks.push({ type: kind, level, text });
        else {
          report(fields.placeOf("level"), {
            code: "json-value",
            reason: `${level} is not the level of a subhead.`,
            remedy: "Write a whole number from 2 to 6.",
          });
        }
        break;
      }
      case "image":
        blocks.push({
          type: kind,
          source: fields.text("source")?.text ?? "",
          alternative: fields.text("alternative")?.text ?? "",
        });
        break;
      case "code":
        blocks.push({ type: kind, text });
        break;
      case "footnote":
        blocks.push({ type: kind, label: fields.text("label")?.text ?? "", text });
        break;
      default:
        kind satisfies never;
    }
  }
  return { blocks, paragraphs };
}

/** The block's type, told before its other keys are: which keys it has depends on it. */
function typeOf(node: JsonNode, report: Report): Block["type"] | undefined {
  if (node.type !== "object") {
    report(node.at, {
      code: "json-type",
      reason: "Expected an object for a block of the text.",
      remedy: 'Write { "type": "paragraph", "text": "…" }.',
    });
    return undefined;
  }
  const types = Object.keys(shapes) as Block["type"][];
  const value = node.members.find(({ key }) => key === "type")?.value;
  const type = types.find((known) => value?.type === "string" && value.value.text === known);
  if (type === undefined) {
    report(value?.at ?? { ...node.at, length: Math.min(1, node.at.length) }, {
      code: "json-value",
      reason: "The block has no type that is known.",
      remedy: `Write "type" with one of ${types.map((known) => `"${known}"`).join(", ")}.`,
    });
  }
  return type;
}

/** White space is one space each, as in Markdown; the lines of a list are its points. */
function oneLined(text: string, form: Paragraph["form"]): string {
  return form === "list" ? text.replace(/[\t\v\f\r]/g, " ") : text.replace(/[\t\n\v\f\r]/g, " ");
}

/** The marks of a paragraph: whole offsets within the text, outer before inner. */
function readMarks(fields: Fields, text: string, report: Report): Mark[] {
  return fields.list("marks").flatMap((node): Mark[] => {
    const found = readFields(node, "a mark", mark, report);
    if (found === undefined || found.failed) return [];
    const [start, end] = [found.number("start") ?? 0, found.number("end") ?? 0];
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      end <= start ||
      end > text.length
    ) {
      report(found.at, {
        code: "json-value",
        reason: `The mark from ${start} to ${end} is not within the paragraph.`,
        remedy: `Write whole offsets from 0 to ${text.length}, the end behind the start.`,
      });
      return [];
    }
    return [{ start, end, type: found.text("type")?.text as Mark["type"] }];
  });
}

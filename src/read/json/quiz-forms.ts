import type { Item } from "../../model/item.ts";
import { label } from "../../model/label.ts";
import type { Form, FormItem, Section } from "../../model/quiz.ts";
import { type Fields, type Report, readFields, type Shape } from "./json-fields.ts";
import type { JsonNode } from "./json-tree.ts";

const formShape: Shape = { label: "text", "sections!": "list", "*": "any" };
const sectionShape: Shape = {
  kind: "text",
  title: "blank",
  instructions: "blank",
  "items!": "list",
  "*": "any",
};
const placeShape: Shape = {
  "item!": "text",
  number: "text",
  options: "texts",
  statements: "texts",
  entries: "texts",
  "*": "any",
};

/** The versions of a quiz. A question that has a mistake of its own is told there, and left out here. */
export function readForms(nodes: readonly JsonNode[], items: readonly Item[], report: Report): Form[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return nodes.flatMap((node, index) => {
    const fields = readFields(node, "a version", formShape, report);
    if (fields === undefined) return [];
    let number = 0;
    const sections = fields.list("sections").flatMap((section): Section[] => {
      const inner = readFields(section, "a section", sectionShape, report);
      if (inner === undefined) return [];
      const places = inner.list("items").flatMap((place) => {
        number += 1;
        return readPlace(place, number, byId, report);
      });
      const [first] = places;
      if (first === undefined) return [];
      return [
        {
          kind: inner.text("kind")?.text ?? byId.get(first.item)?.kind ?? "question",
          title: inner.text("title")?.text ?? "",
          instructions: inner.text("instructions")?.text ?? "",
          items: places,
        },
      ];
    });
    return [{ label: fields.text("label")?.text ?? label(index), sections }];
  });
}

function readPlace(
  node: JsonNode,
  number: number,
  byId: ReadonlyMap<string, Item>,
  report: Report,
): FormItem[] {
  const fields = readFields(node, "a question's place", placeShape, report);
  const item = byId.get(fields?.text("item")?.text ?? "");
  if (fields === undefined || item === undefined) return [];
  return [
    {
      item: item.id,
      number: fields.text("number")?.text ?? String(number),
      ...Object.fromEntries(
        Object.entries(partsOf(item)).flatMap(([name, parts]) => {
          const order = orderIn(fields, name, parts, report);
          return order === undefined ? [] : [[name, order]];
        }),
      ),
    },
  ];
}

/** What has an order in a version. */
function partsOf(item: Item): Readonly<Record<string, readonly { readonly id: string }[]>> {
  switch (item.interaction) {
    case "choice":
      return { options: item.options };
    case "match":
      return { options: item.options, statements: item.statements };
    case "order":
      return { entries: item.entries };
    case "gap":
      return item.bank === undefined ? {} : { options: item.bank };
    case "text":
      return {};
    default:
      return item satisfies never;
  }
}

function orderIn(
  fields: Fields,
  name: string,
  parts: readonly { readonly id: string }[],
  report: Report,
): string[] | undefined {
  if (!fields.has(name)) return undefined;
  const ids = fields.texts(name).map(({ text }) => text);
  const known = new Set(parts.map(({ id }) => id));
  if (ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id)))
    return ids;
  report(fields.placeOf(name), {
    code: "json-value",
    reason: `"${name}" of a version are not those of the question, each once.`,
    remedy: "Name each of them once, or leave the list out.",
  });
  return undefined;
}

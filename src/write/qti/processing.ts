import { type Element, element } from "../xml/element.ts";

/** Expressions and rules of response processing (QTI 2.1, information model, sections 15 and 8). */
export const variable = (identifier: string) => element("variable", { identifier });
export const correct = (identifier: string) => element("correct", { identifier });
export const mapResponse = (identifier: string) => element("mapResponse", { identifier });
export const base = (baseType: string, value: string | number) =>
  element("baseValue", { baseType }, String(value));
export const set = (identifier: string, value: Element) => element("setOutcomeValue", { identifier }, value);

export function when(condition: Element, then: Element, otherwise?: Element): Element {
  return element(
    "responseCondition",
    {},
    element("responseIf", {}, condition, then),
    ...(otherwise === undefined ? [] : [element("responseElse", {}, otherwise)]),
  );
}

/** Marks for `right` parts of `parts`: all of them give exactly `points`. */
export function share(right: Element, parts: number, points: number): Element {
  if (parts === points) return right;
  const product = points === 1 ? right : element("product", {}, right, base("float", points));
  return parts === 1 ? product : element("divide", {}, product, base("float", parts));
}

/** A mapping by which every right answer counts one. */
export function mapping(
  keys: readonly string[],
  { typed = false, upper }: { readonly typed?: boolean; readonly upper?: number } = {},
): Element {
  return element(
    "mapping",
    { defaultValue: 0, lowerBound: 0, upperBound: upper },
    keys.map((mapKey) =>
      element("mapEntry", { mapKey, mappedValue: 1, ...(typed ? { caseSensitive: false } : {}) }),
    ),
  );
}

export function responseDeclaration(
  identifier: string,
  cardinality: "single" | "multiple" | "ordered",
  baseType: "identifier" | "directedPair" | "string",
  right: readonly string[],
  map?: Element,
): Element {
  return element(
    "responseDeclaration",
    { identifier, cardinality, baseType },
    element(
      "correctResponse",
      {},
      right.map((value) => element("value", {}, value)),
    ),
    ...(map === undefined ? [] : [map]),
  );
}

import { attribute, below, children, type Element, only, plain, says } from "./xml.ts";

/** What a student gives: for each response one identifier or text, or several of them. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

type Value = null | boolean | number | string | readonly (string | number)[];

/** The outcomes of an item for what is given, by a reading of the specification of its own (QTI 2.1, section 8 and 15). */
export function outcomes(item: Element, given: Given): ReadonlyMap<string, Value> {
  const variables = new Map<string, Value>(Object.entries(given));
  for (const one of below(item, "outcomedeclaration")) {
    const [initial] = below(one, "value").map((value) => Number(says(value)));
    variables.set(attribute(one, "identifier") ?? "", initial ?? null);
  }
  for (const rule of children(only(item, "responseprocessing"))) apply(rule);
  return variables;

  function apply(rule: Element): void {
    switch (plain(rule.localName ?? "")) {
      case "setoutcomevalue":
        variables.set(attribute(rule, "identifier") ?? "", value(children(rule)[0] as Element));
        return;
      case "responsecondition":
        for (const branch of children(rule)) {
          const [condition, ...then] = children(branch);
          const isElse = plain(branch.localName ?? "") === "responseelse";
          if (!isElse && value(condition as Element) !== true) continue;
          for (const inner of isElse ? children(branch) : then) apply(inner);
          return;
        }
        return;
      default:
        throw new Error(`no rule: ${rule.localName}`);
    }
  }

  function value(expression: Element): Value {
    const parts = () => children(expression).map(value);
    const numbers = () => parts().map((part) => part as number);
    const identifier = attribute(expression, "identifier") ?? "";
    switch (plain(expression.localName ?? "")) {
      case "variable":
        return variables.get(identifier) ?? null;
      case "basevalue":
        return /float|integer/u.test(attribute(expression, "basetype") ?? "")
          ? Number(says(expression))
          : says(expression);
      case "correct": {
        const values = correctOf(item, identifier);
        return cardinalityOf(item, identifier) === "single" ? (values[0] ?? null) : values;
      }
      case "mapresponse":
        return mapped(declarationOf(item, identifier), variables.get(identifier) ?? null);
      case "match": {
        const [a, b] = parts();
        return a === null || b === null ? null : JSON.stringify(a) === JSON.stringify(b);
      }
      case "member": {
        const [a, b] = parts();
        return a === null ? null : (b as readonly (string | number)[]).includes(a as string);
      }
      case "index":
        return (parts()[0] as readonly string[] | null)?.[Number(attribute(expression, "n")) - 1] ?? null;
      case "multiple":
        return parts() as string[];
      case "containersize":
        return (parts()[0] as readonly string[] | null)?.length ?? 0;
      case "lte": {
        const [a = 0, b = 0] = numbers();
        return a <= b;
      }
      case "sum":
        return numbers().reduce((sum, number) => sum + number, 0);
      case "product":
        return numbers().reduce((product, number) => product * number, 1);
      case "divide": {
        const [a = 0, b = 0] = numbers();
        return a / b;
      }
      default:
        throw new Error(`no expression: ${expression.localName}`);
    }
  }
}

export function declarationOf(item: Element, identifier: string): Element {
  const found = below(item, "responsedeclaration").find((one) => attribute(one, "identifier") === identifier);
  if (found === undefined) throw new Error(`no response ${identifier}`);
  return found;
}

const cardinalityOf = (item: Element, identifier: string) =>
  attribute(declarationOf(item, identifier), "cardinality");

export function correctOf(item: Element, identifier: string): string[] {
  return below(only(declarationOf(item, identifier), "correctresponse"), "value").map(says);
}

function mapped(declaration: Element, given: Value): number {
  const mapping = only(declaration, "mapping");
  const entries = below(mapping, "mapentry");
  const worth = (text: string) => {
    const entry = entries.find((one) => {
      const key = attribute(one, "mapkey") ?? "";
      return attribute(one, "casesensitive") === "false"
        ? key.toLowerCase() === text.toLowerCase()
        : key === text;
    });
    return Number(attribute(entry ?? mapping, entry ? "mappedvalue" : "defaultvalue"));
  };
  const values = given === null ? [] : Array.isArray(given) ? [...new Set(given)] : [given];
  const sum = values.reduce((total, one) => total + worth(one), 0);
  const lower = Number(attribute(mapping, "lowerbound") ?? -Infinity);
  return Math.max(lower, Math.min(Number(attribute(mapping, "upperbound") ?? Infinity), sum));
}

import type { Loss } from "../../model/output.ts";
import type { Element, Node } from "../xml/element.ts";

/** A question in the words of QTI 2.1; `kebab` makes QTI 3 of them. */
export interface Asked {
  /** What the student gives, and what of it is right. */
  readonly declarations: readonly Element[];
  readonly body: readonly Node[];
  /** Set SCORE, which is 0 before. */
  readonly rules: readonly Element[];
  /** What is said to whoever chose an option, by its identifier. */
  readonly reasons: readonly { readonly identifier: string; readonly text: string }[];
  /** Lines that the explanation has besides. */
  readonly further: readonly string[];
  readonly losses: readonly Loss[];
}

/** Identifiers of parts: none may begin with a digit, and ids may come from outside. */
export function identifiersOf(
  parts: readonly { readonly id: string }[],
  letter: "O" | "S" | "E",
): (id: string) => string {
  const known = new Map(parts.map(({ id }, index) => [id, `${letter}${index + 1}`]));
  return (id) => {
    const identifier = known.get(id);
    if (identifier === undefined) throw new Error(`the key names ${JSON.stringify(id)}, which is not there`);
    return identifier;
  };
}

/** Options of which none is right get their reason in the explanation. */
export function spareLines(
  options: readonly { readonly id: string; readonly text: string; readonly rationale: string }[],
  used: ReadonlySet<string | undefined>,
): string[] {
  return options
    .filter(({ id, rationale }) => !used.has(id) && rationale.trim() !== "")
    .map(({ text, rationale }) => `${text}: ${rationale}`);
}

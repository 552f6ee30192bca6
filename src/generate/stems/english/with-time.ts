import type { Slot } from "../../../model/article.ts";

/** The grammar takes sentences with an answer in them: here it is a time that is added. */
export function withTime(sentence: string): { readonly text: string; readonly slot: Slot } {
  const start = sentence.replace(/[.!\s]+$/u, "").length + 1;
  const answer = "then";
  const text = `${sentence.slice(0, start - 1)} ${answer}.`;
  const at = { line: 1, column: 1, length: 0 };
  const evidence = [{ paragraph: "", start: 0, end: 0, text: "" }] as const;
  const end = start + answer.length;
  return { text, slot: { id: "when", sort: "when", at, start, end, answer, not: [], also: [], evidence } };
}

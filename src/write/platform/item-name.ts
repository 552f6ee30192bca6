import { hash } from "node:crypto";

/** Moodle takes no longer idnumber. */
const longest = 100;
const longestTitle = 80;

/**
 * The name under which a platform keeps an item, in every export the same: the item's id, and where that is longer than 100
 * characters its beginning with a hash of the whole. Letters, digits, `.`, `-`, `_`, so that every format takes it.
 */
export function itemName(id: string): string {
  if (id.length <= longest && /^[\w.-]+$/.test(id)) return id;
  const digest = hash("sha256", id, "hex").slice(0, 16);
  return `${id.replace(/[^\w.-]+/g, "-").slice(0, longest - 17)}-${digest}`;
}

/** The title by which a teacher finds a question again: its number on paper, with zeros so that titles sort, and its beginning. */
export function itemTitle(number: string, questions: number, stem: string): string {
  return `${number.padStart(String(questions).length, "0")} ${shortened(oneLine(stem))}`.trimEnd();
}

function shortened(words: string): string {
  if (words.length <= longestTitle) return words;
  // A letter of two signs is not cut in half.
  const letters = /[\ud800-\udfff]/.test(words) ? [...words] : undefined;
  if (letters !== undefined && letters.length <= longestTitle) return words;
  const start = letters?.slice(0, longestTitle - 1).join("") ?? words.slice(0, longestTitle - 1);
  return `${start.trimEnd()}…`;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

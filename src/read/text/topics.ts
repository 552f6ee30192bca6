import type { Locale } from "../../locale/locale.ts";
import { contentWord } from "./content-words.ts";
import { foldText } from "./match.ts";
import type { Stretch } from "./sentences.ts";
import { findInText, type TextIndex } from "./text-index.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A listed name: what it is called, and where the text has it, by paragraph, in order. */
export interface KnownName {
  readonly id: string;
  readonly forms: readonly string[];
  readonly places: ReadonlyMap<number, readonly Stretch[]>;
}

export interface NameTable {
  readonly names: ReadonlyMap<string, KnownName>;
  /** Folded forms to ids. */
  readonly ids: ReadonlyMap<string, string>;
  /** For the first token of each form the forms that begin with it, longest first. */
  readonly begins: ReadonlyMap<
    string,
    readonly { readonly tokens: readonly string[]; readonly id: string }[]
  >;
}

export function nameTable(
  names: readonly { id: string; forms: readonly string[] }[],
  index: TextIndex,
): NameTable {
  const known = new Map<string, KnownName>();
  const ids = new Map<string, string>();
  const begins = new Map<string, { tokens: readonly string[]; id: string }[]>();
  for (const { id, forms } of names) {
    const places = new Map<number, Stretch[]>();
    for (const form of forms) {
      const folded = foldText(form).trim();
      if (!ids.has(folded)) ids.set(folded, id);
      const tokens = tokensOf(folded).map((token) => token.text);
      const first = tokens[0];
      if (first !== undefined) begins.set(first, [...(begins.get(first) ?? []), { tokens, id }]);
      for (const { paragraph, start, end } of findInText(index, form)) {
        const list = places.get(paragraph);
        if (list) list.push({ start, end });
        else places.set(paragraph, [{ start, end }]);
      }
    }
    for (const list of places.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
    known.set(id, { id, forms, places });
  }
  for (const list of begins.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return { names: known, ids, begins };
}

/** The listed name that a text is, with or without an article before it. */
export function nameFor(text: string, table: NameTable, locale: Locale): string | undefined {
  const folded = foldText(text).trim();
  const direct = table.ids.get(folded);
  if (direct !== undefined) return direct;
  for (const article of locale.reading.articles) {
    if (folded.startsWith(`${foldText(article)} `)) return table.ids.get(folded.slice(article.length + 1));
  }
  return undefined;
}

/** What a text is about: its content words, and each listed name once, however it is called. */
export interface Topics {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export function topicsOf(text: string, table: NameTable, locale: Locale): Topics {
  const words = new Set<string>();
  const names = new Set<string>();
  const tokens = tokensOf(foldText(text));
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const name = table.begins.get(token.text)?.find((form) => standsAt(tokens, at, form.tokens));
    if (name) {
      names.add(name.id);
      at += name.tokens.length;
      continue;
    }
    const next = tokens[at + 1];
    if (!token.unspaced) {
      const word = contentWord(token.text, locale);
      if (word !== undefined) words.add(word);
    } else if (next?.unspaced && next.start === token.end) words.add(token.text + next.text);
    at += 1;
  }
  return { words, names };
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.text === word);
}

export function countOf(topics: Topics): number {
  return topics.words.size + topics.names.size;
}

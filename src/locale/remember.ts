import type { Locale } from "./locale.ts";

/** How many texts are kept for one language; past that the table is emptied, so that memory stays flat. */
const most = 20_000;

/** The same function, with what it gave for a text kept: options are compared with each other many times. */
export function remember<T>(make: (text: string, locale: Locale) => T): (text: string, locale: Locale) => T {
  const tables = new WeakMap<Locale, Map<string, { readonly made: T }>>();
  return (text, locale) => {
    let table = tables.get(locale);
    if (table === undefined || table.size >= most) {
      table = new Map();
      tables.set(locale, table);
    }
    const known = table.get(text);
    if (known !== undefined) return known.made;
    const made = make(text, locale);
    table.set(text, { made });
    return made;
  };
}

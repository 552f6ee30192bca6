/** The content words of a text, cut to five letters: a coarse stem for English and German. */
export function wordsOf(text: string): ReadonlySet<string> {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = new Set(
    words.filter((word) => word.length >= 4 || /\d/u.test(word)).map((word) => word.slice(0, 5)),
  );
  known.set(text, stems);
  return stems;
}

const known = new Map<string, ReadonlySet<string>>();

/** How many words two texts share. */
export function sharedWords(a: string, b: string): number {
  const other = wordsOf(b);
  return [...wordsOf(a)].filter((word) => other.has(word)).length;
}

/** How like two texts look: Dice's coefficient over pairs of letters, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  if (first.length + second.length === 0) return 0;
  const rest = [...second];
  const common = first.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (first.length + second.length);
}

function pairs(text: string): string[] {
  const small = text.toLowerCase();
  return Array.from({ length: Math.max(0, small.length - 1) }, (_, index) => small.slice(index, index + 2));
}

/** How often a phrase stands in texts, in whole words. */
export function countIn(texts: readonly string[], phrase: string): number {
  const needle = ` ${plain(phrase)} `;
  return texts.reduce((sum, text) => sum + ` ${plain(text)} `.split(needle).length - 1, 0);
}

function plain(text: string): string {
  const cached = plainTexts.get(text);
  if (cached !== undefined) return cached;
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  plainTexts.set(text, words);
  return words;
}

const plainTexts = new Map<string, string>();

/** The first number that a text holds. */
export function numberIn(text: string): number | undefined {
  const digits = /\d[\d.,]*/u.exec(text)?.[0];
  return digits === undefined
    ? undefined
    : Number(digits.replace(/[.,](?=\d{3})/gu, "").replace(/[.,]$/u, ""));
}

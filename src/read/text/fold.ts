/** Text with everything folded that readers take for the same, and the way back to the original. */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text` the offset in the original where it comes from, and one more at the end: the
   * original's length. What was dropped belongs to what stands before it.
   */
  readonly offsets: ArrayLike<number>;
}

/**
 * Folds letter case, kinds of quotation marks, apostrophes, dashes and white space (a run is one space), composed and
 * decomposed letters, presentation and full-width forms; drops soft hyphens and what has no width. The Turkish letters
 * `İ` and `ı` fold to `i`, `ß` to `ss`, since an article may be typed with either.
 *
 * Superior figures and fractions stay as they are: "2019²" is the year with a footnote's mark, not 20192.
 */
export function fold(text: string): Folded {
  const offsets: number[] = [];
  return { text: folded(text, offsets), offsets };
}

/** The folded text alone. */
export function foldText(text: string): string {
  return plainAscii.test(text) ? text.toLowerCase().replaceAll("`", "'") : folded(text);
}

/** The folded text; where it comes from is written into `offsets`. */
function folded(text: string, offsets?: number[]): string {
  let made = "";
  // Kept apart: to look at the end of what is made copies all of it, each time.
  let endsInSpace = false;
  for (let at = 0; at < text.length; ) {
    const from = at;
    let piece = "";
    plainWords.lastIndex = from;
    if (plainWords.test(text)) {
      // The last letter may have a mark of its own.
      at = plainWords.lastIndex - (text.charCodeAt(plainWords.lastIndex) >= 0x300 ? 1 : 0);
      piece = text.slice(from, at).toLowerCase();
      if (offsets) for (let unit = from; unit < at; unit += 1) offsets.push(unit);
    }
    if (piece === "") {
      at = clusterEnd(text, from);
      piece = foldCluster(text, from, at);
      if (piece === " " && endsInSpace) continue;
      if (offsets) for (let unit = 0; unit < piece.length; unit += 1) offsets.push(from);
    }
    made += piece;
    if (piece !== "") endsInSpace = piece.endsWith(" ");
  }
  offsets?.push(text.length);
  return made;
}

/** Words of which only the letter case is folded, and all between them. */
const plainWords = /[!-_a-~]+(?: [!-_a-~]+)*/y;

/** Nothing but what lower case and one replacement fold. */
const plainAscii = /^(?:[!-~]| (?! ))*$/;

const singleQuotes = "‘’‚‛‹›ʼʹ′`´＇";
const doubleQuotes = "“”„‟«»″〝〞〟＂「」『』";
const dashes = "‐‑‒–—―−﹘﹣－";
const single = new Map([
  ...pairs(singleQuotes, "'"),
  ...pairs(doubleQuotes, '"'),
  ...pairs(dashes, "-"),
  ["…", "..."],
]);
const special = new Map([
  ["İ", "i"],
  ["ı", "i"],
  ["ß", "ss"],
  ["ẞ", "ss"],
  ["ς", "σ"],
]);

const noWidth = /^\p{DI}$/u;
/** Letters, letter-numbers and full-width forms have compatibility forms worth folding; symbols such as ™ and ½ do not. */
const compatible = /^[\p{L}\p{Nl}\p{Nd}\uFF00-\uFFEF]/u;
const mark = /\p{M}/u;

function pairs(characters: string, folded: string): [string, string][] {
  return [...characters].map((character) => [character, folded]);
}

/** The most marks on one letter that are composed with it (the stream-safe text format allows 30, UAX 15). */
const longestCluster = 32;

/** Where the letter at `at` with its combining marks ends; Hangul written in parts is kept together. */
function clusterEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text, at + 1) ? 2 : 1);
  const next = text.charCodeAt(end);
  if (code < 0x300 && !(next >= 0x300)) return end;
  const hangul = isJamo(code);
  for (let count = 0; count < longestCluster && end < text.length; count += 1) {
    const following = text.codePointAt(end) as number;
    if (following < 0x300) break;
    const character = String.fromCodePoint(following);
    if (noWidth.test(character)) break;
    if (!(hangul && isJamo(following)) && !mark.test(character)) break;
    end += character.length;
  }
  return end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}

function isJamo(code: number): boolean {
  return code >= 0x1100 && code <= 0x11ff;
}

function foldCluster(text: string, at: number, end: number): string {
  const code = text.charCodeAt(at);
  if (code < 0x80 && end === at + 1) {
    if (code <= 0x20) return isBlank(code) ? " " : (text[at] as string);
    if (code === 0x60) return "'";
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : (text[at] as string);
  }
  const cluster = text.slice(at, end);
  if (noWidth.test(cluster)) return "";
  if (/^\s$/u.test(cluster)) return " ";
  const same = single.get(cluster);
  if (same !== undefined) return same;
  const composed = cluster.normalize(compatible.test(cluster) ? "NFKC" : "NFC");
  let lower = "";
  for (const character of composed)
    lower += special.get(character) ?? single.get(character) ?? character.toLowerCase();
  return lower.normalize("NFC").replace(/\s+/gu, " ");
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

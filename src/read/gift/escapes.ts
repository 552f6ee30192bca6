/**
 * Escaped signs of GIFT, out of the way while it is parted, as Moodle does it (qformat_gift, escapedchar_pre): a backslash
 * before another sign is a backslash, and `\n` a line break.
 */
export interface Escapes {
  readonly hide: (text: string) => string;
  readonly show: (text: string) => string;
}

const signs = ["\\", ":", "#", "=", "{", "}", "~", "\n"] as const;

/** Stands in for each of them what the text has nowhere: characters for private use. */
export function escapesFor(text: string): Escapes {
  const used = new Set(text.match(/[\ue000-\uf8ff]/g));
  const standIns: string[] = [];
  for (let code = 0xe000; standIns.length < signs.length && code <= 0xf8ff; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) standIns.push(character);
  }
  const hidden = new Map(signs.map((sign, index) => [sign === "\n" ? "n" : sign, standIns[index] ?? sign]));
  const shown = new Map(signs.map((sign, index) => [standIns[index] ?? sign, sign]));
  return {
    hide: (part) => part.replace(/\\([\\:#={}~n])/g, (_, sign: string) => hidden.get(sign) ?? sign),
    show: (part) => part.replace(/[\ue000-\uf8ff]/g, (character) => shown.get(character) ?? character),
  };
}

/** Into how many parts a word cuts a whole, English and German. */
const parts: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|halves|hälften?)$/u, 2],
  [/^(?:thirds?|drittel)$/u, 3],
  [/^(?:quarters?|viertel)$/u, 4],
  [/^(?:fifths?|fünftel)$/u, 5],
  [/^(?:sixths?|sechstel)$/u, 6],
  [/^(?:sevenths?|siebtel)$/u, 7],
  [/^(?:eighths?|achtel)$/u, 8],
  [/^(?:ninths?|neuntel)$/u, 9],
  [/^(?:tenths?|zehntel)$/u, 10],
];

/** A share in words, as a part of one: "two thirds", "a fifth", "half", "die Hälfte", "all". "The third" is none. */
export function shareInWords(
  words: string,
  numberOf: (word: string) => number | undefined,
): number | undefined {
  if (/^(?:all|everything|alles?)$/u.test(words)) return 1;
  const [, count = "", word = ""] = /^(?:(\S+)[ -])?(\S+)$/u.exec(words) ?? [];
  const whole = parts.find(([names]) => names.test(word))?.[1];
  if (whole === undefined) return undefined;
  if (whole === 2 && (count === "" || count === "die")) return 1 / 2;
  const times = /^(?:an?|ein)$/u.test(count) ? 1 : numberOf(count);
  return times === undefined ? undefined : times / whole;
}

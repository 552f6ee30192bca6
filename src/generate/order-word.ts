import type { Locale } from "../locale/locale.ts";
import { findWords, fold } from "../read/text/match.ts";

/**
 * The words by which an event says where in an order it belongs, as it has them: "again", "The first". Not where they are part
 * of a name: "First World War", "primeiro-ministro".
 */
export function orderWordIn(text: string, { reading }: Locale): string | undefined {
  const { anywhere, opening, idle } = reading.sequence;
  const folded = fold(text);
  const placesOf = (phrases: readonly string[]) => phrases.flatMap((phrase) => findWords(folded, phrase));
  const spared = placesOf(idle);
  const [found] = [...placesOf(anywhere), ...placesOf(opening).filter(({ start }) => start === 0)]
    .filter((place) => !spared.some(({ start, end }) => start < place.end && place.start < end))
    .filter(({ start, end }) => !isInName(text, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found && text.slice(found.start, found.end);
}

/** With a hyphen, or with a capital where no sentence begins; at its beginning, where another capital follows. */
function isInName(text: string, start: number, end: number): boolean {
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (/\p{Pd}$/u.test(before) || /^\p{Pd}\p{L}/u.test(after)) return true;
  if (/\p{Lu}/u.test(start === 0 ? words.slice(1) : words)) return true;
  return start === 0 && !words.includes(" ") && /^\s+\p{Lu}/u.test(after);
}

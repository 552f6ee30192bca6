import type { Locale } from "../locale/locale.ts";
import { contentWords } from "../read/text/content-words.ts";
import { findWords, fold } from "../read/text/match.ts";
import { scanValues } from "../read/values/scan-values.ts";

/** A word whose meaning depends on where it stands ("he", "last week"), with nothing that says what it means. */
export function unresolvedWord(text: string, locale: Locale): string | undefined {
  const folded = fold(text);
  const open = locale.reading.unresolved.find((one) => {
    const [place] = findWords(folded, one);
    return place !== undefined && (one.includes(" ") || isOpen(text, place, locale));
  });
  return open ?? openTime(text, locale);
}

/** "Where did she move?" leaves it open, "When did the keeper say that she would move?" and "those who" do not. */
function isOpen(text: string, { start, end }: { start: number; end: number }, locale: Locale): boolean {
  return (
    contentWords(text.slice(0, start), locale).size === 0 &&
    !/^\s+(who|whose|that|which)\b/iu.test(text.slice(end)) &&
    !isNamedBehind(text, start, end, locale)
  );
}

/**
 * "After his visit, Tom Hale slept", "When she was ill, Ann Reid wrote": the name stands behind. Not "His wife met Tom Hale",
 * nor "Who was with her when Tom Hale slept?". In German every noun is large.
 */
export function isNamedBehind(text: string, start: number, end: number, locale: Locale): boolean {
  if (locale.language === "de") return false;
  const { possessives } = locale.reading;
  const { prepositions, subordinators } = locale.review;
  const before = text.slice(0, start).trim().toLowerCase();
  const isOwners =
    possessives.includes(text.slice(start, end).toLowerCase()) && prepositions.includes(before);
  if (!isOwners && !subordinators.includes(before)) return false;
  const rest = /^[^.;:?!]*/u.exec(text.slice(end))?.[0] ?? "";
  const behind = isOwners ? rest : /,.*$/su.exec(rest)?.[0];
  const names = behind?.match(/\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [];
  return names.some((name) => !locale.calendar.months.includes(name));
}

/** "That night" with no date before it; not "the news that night workers liked". */
export function openTime(text: string, locale: Locale): string | undefined {
  const folded = fold(text);
  return locale.review.pointingBack.find((phrase) => {
    const [place] = findWords(folded, phrase);
    if (place === undefined) return false;
    const before = text.slice(0, place.start);
    const lead = /([\p{L}]+)\s*$/u.exec(before)?.[1]?.toLowerCase();
    // "That" may be a relative pronoun.
    const isTime =
      locale.language !== "en" ||
      before.trim() === "" ||
      /,\s*$/u.test(before) ||
      (lead !== undefined && locale.review.prepositions.includes(lead)) ||
      /^\s*(?:[.,;:?!]|$)/u.test(text.slice(place.end));
    return isTime && !scanValues(before, locale).some(({ value }) => value.type === "date");
  });
}

import { createRequire } from "node:module";
import type { Locale } from "../../locale/locale.ts";
import { allNames, type Name } from "../../model/article.ts";
import { contentWords } from "../../read/text/content-words.ts";
import { findWords, fold, foldText } from "../../read/text/match.ts";
import { subregions } from "./subregions.ts";

/**
 * Whether two listed places are provably not one in the other: both are countries, or their roles name the same type of
 * place ("capital of Russia", "capital of Mali") and neither role names the other place. Unknown is no.
 */
export function areDisjointPlaces(a: Name, b: Name, locale: Locale): boolean {
  if (mentions(a, b) || mentions(b, a)) return false;
  const [first, second] = [countryCode(a, locale), countryCode(b, locale)];
  if (first !== undefined || second !== undefined)
    return first !== undefined && second !== undefined && first !== second;
  const [x, y] = [placeType(a, locale), placeType(b, locale)];
  return x !== undefined && x === y;
}

function mentions(a: Name, b: Name): boolean {
  const role = fold([a.role ?? "", ...allNames(a)].join(" | "));
  return allNames(b).some((name) => findWords(role, name).length > 0);
}

/** The first content word of the role: "capital" of "the capital of Russia". */
function placeType(place: Name, locale: Locale): string | undefined {
  return place.role === undefined ? undefined : contentWords(place.role, locale).values().next().value;
}

/** Countries of the same part of the world, by the country's listed name; empty for what is no country. */
export function neighbours(place: Name, locale: Locale): readonly string[] {
  const code = countryCode(place, locale);
  const region = subregions.find((codes) => code !== undefined && codes.includes(code));
  const names = countryNames(locale);
  return (region ?? []).filter((other) => other !== code).flatMap((other) => names.get(other)?.[0] ?? []);
}

function countryCode(place: Name, locale: Locale): string | undefined {
  return allNames(place)
    .map((name) => countryCodeOf(name, locale))
    .find((code) => code !== undefined);
}

/** The ISO 3166 code of a country by one of its names. */
export function countryCodeOf(name: string, locale: Locale): string | undefined {
  return countryCodes(locale).get(foldText(name));
}

/** Every name that the gazetteer has for a country of the text's language, folded, to its ISO 3166 code. */
function countryCodes(locale: Locale): ReadonlyMap<string, string> {
  const known = codesByLanguage.get(locale.language);
  if (known !== undefined) return known;
  const codes = new Map<string, string>();
  for (const [code, names] of countryNames(locale)) for (const name of names) codes.set(foldText(name), code);
  codesByLanguage.set(locale.language, codes);
  return codes;
}

/**
 * The gazetteer: i18n-iso-countries at a pinned version. `Intl.DisplayNames` would be nearer, but its names change between
 * releases of Node.js ("Turkey", "Türkiye"), and a seed promises the same bytes. Loaded when the first place is asked.
 */
function countryNames(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const known = namesByLanguage.get(locale.language);
  if (known !== undefined) return known;
  const load = createRequire(import.meta.url);
  const { countries } = load(`i18n-iso-countries/langs/${locale.language}.json`) as {
    countries: Record<string, string | readonly string[]>;
  };
  const names = new Map(
    Object.entries(countries).map(([code, name]) => [
      code,
      plainestFirst(typeof name === "string" ? [name] : name),
    ]),
  );
  namesByLanguage.set(locale.language, names);
  return names;
}

/** "Russia" before "Russian Federation": the shortest name that is no abbreviation. */
function plainestFirst(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => Number(isInitials(a)) - Number(isInitials(b)) || a.length - b.length);
}

function isInitials(name: string): boolean {
  return name.toUpperCase() === name;
}

const namesByLanguage = new Map<string, ReadonlyMap<string, readonly string[]>>();
const codesByLanguage = new Map<string, ReadonlyMap<string, string>>();

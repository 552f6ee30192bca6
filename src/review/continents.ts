import { countryCodeOf } from "../generate/distractors/places.ts";
import { subregions } from "../generate/distractors/subregions.ts";
import type { Locale } from "../locale/locale.ts";
import type { ReviewWords } from "../locale/words/review-words.ts";
import { foldText } from "../read/text/match.ts";

type Continent = keyof ReviewWords["continents"];

/** Whether a text is the name of a continent, and another that of a country on it. */
export function continentHolds(text: string, country: string, locale: Locale): boolean {
  const { continents } = locale.review;
  const folded = foldText(text);
  const continent = (Object.keys(continents) as Continent[]).find((one) =>
    continents[one].some((name) => foldText(name) === folded),
  );
  if (continent === undefined) return false;
  const code = countryCodeOf(country, locale);
  return (
    code !== undefined &&
    subregions.some((codes) => codes.includes(code) && codes.some((one) => firsts[continent].includes(one)))
  );
}

/** A country of each part of the world that the continent has (United Nations M49). */
const firsts: Readonly<Record<Continent, readonly string[]>> = {
  africa: ["DZ", "BJ", "AO", "BI", "BW"],
  america: ["BZ", "CU", "AR", "CA"],
  asia: ["KZ", "CN", "KH", "AF", "AM"],
  europe: ["BY", "DK", "AL", "AT"],
  oceania: ["AU"],
};

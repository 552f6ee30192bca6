import { isPlural } from "./noun-phrase.ts";
import { numberWords } from "./words.ts";

/** What a "how many" answer counts or measures. */
export type Measure =
  | { readonly sort: "bare" }
  /** "46 people", "three to four months" */
  | { readonly sort: "counted"; readonly noun: string }
  | { readonly sort: "money" }
  | { readonly sort: "share" };

/** `undefined` for what is not asked by number: one thing, "thousands", a number with a bound. */
export function measureOf(answer: string): Measure | undefined {
  const words = answer.trim().split(/\s+/u);
  const lower = words.map((word) => word.toLowerCase());
  if (/^\p{Sc}/u.test(answer)) return /\p{N}/u.test(answer) ? { sort: "money" } : undefined;
  if (shares.test(answer)) return { sort: "share" };
  let count = 0;
  while (count < lower.length && isNumberPart(lower, count)) count += 1;
  if (count === 0) return undefined;
  if (count === 1 && ["one", "1", "a", "an"].includes(lower[0] as string)) return undefined;
  const noun = words.slice(count);
  if (noun.length === 0) return { sort: "bare" };
  const head = noun.at(-1)?.toLowerCase() as string;
  if (noun.length <= 3 && currencies.has(head)) return { sort: "money" };
  const written = abbreviations[noun.join(" ")] ?? noun.join(" ");
  if (written !== noun.join(" ")) return { sort: "counted", noun: written };
  if (/[^\p{L}\s'-]/u.test(written) || noun.length > 4) return undefined;
  const ofPart = lower.indexOf("of", count);
  const counted = ofPart < 0 ? head : (lower[ofPart - 1] ?? "");
  return isPlural(counted) && !["hundreds", "thousands", "millions", "dozens"].includes(counted)
    ? { sort: "counted", noun: written }
    : undefined;
}

const shares =
  /^(?:[\p{N}.,]+\s?%|(?:[\p{N}.,]+|[\p{L}-]+(?:\s[\p{L}-]+)?) (?:per cent|percent)|(?:a |one )?half|(?:a|one) (?:third|quarter|fifth|tenth)|(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths))$/iu;

function isNumberPart(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (/^\p{N}[\p{N}.,]*(?:[–-]\p{N}[\p{N}.,]*)?$/u.test(word)) return true;
  if (numberWords.has(word) || word.split("-").every((part) => numberWords.has(part))) return true;
  const next = words[at + 1];
  if (["a", "an"].includes(word))
    return next !== undefined && ["hundred", "thousand", "million", "billion", "dozen"].includes(next);
  return (
    at > 0 &&
    ["to", "and", "or", "–", "-"].includes(word) &&
    next !== undefined &&
    isNumberPart(words, at + 1)
  );
}

const currencies = new Set(
  "dollars euros roubles rubles yen yuan francs cents crowns rupees marks shillings pesos".split(" "),
);

const abbreviations: Readonly<Record<string, string>> = {
  km: "kilometres",
  m: "metres",
  cm: "centimetres",
  mm: "millimetres",
  kg: "kilograms",
  g: "grams",
  t: "tonnes",
  ha: "hectares",
  "km/h": "kilometres per hour",
  "m²": "square metres",
  "km²": "square kilometres",
  "°C": "degrees Celsius",
};

export const lengths = new Set(
  "metres meters kilometres kilometers miles feet centimetres centimeters millimetres inches yards km m cm mm".split(
    " ",
  ),
);
export const masses = new Set("kilograms kilos grams tonnes tons pounds ounces kg g t".split(" "));
export const times = new Set("seconds minutes hours days weeks months years decades centuries".split(" "));

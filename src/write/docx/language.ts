import { directionOf } from "../direction.ts";

/** The language of a run (`w:lang`). */
export interface Proofing {
  readonly value: string;
  readonly eastAsia?: string;
  readonly bidirectional?: string;
}

/** In which language words are written, and which way they run. */
export interface Voice {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What their runs say of it. */
  readonly run: { readonly language?: Proofing; readonly rightToLeft?: true };
}

/**
 * @param usual the document's own language: words in it need not say so
 */
export function voiceOf(language: string, usual: string, size: "a4" | "letter"): Voice {
  const direction = directionOf(language);
  return {
    language,
    direction,
    run: {
      ...(language === usual ? {} : { language: proofing(language, size) }),
      ...(direction === "rtl" ? { rightToLeft: true as const } : {}),
    },
  };
}

/**
 * The language as spelling checkers want it. Word keeps three: of Latin and like scripts, of East Asian ones, of those that
 * run from right to left (ECMA-376, 17.3.2.20).
 */
export function proofing(language: string, size: "a4" | "letter"): Proofing {
  const tag = withRegion(language, size);
  if (directionOf(language) === "rtl") return { value: tag, bidirectional: tag };
  return /^(?:zh|ja|ko)\b/i.test(language) ? { value: tag, eastAsia: tag } : { value: tag };
}

/** Word has spelling checkers for countries: a language alone gets its likeliest one (CLDR, likely subtags). */
const regions: Readonly<Record<string, string>> = {
  ar: "SA",
  bg: "BG",
  ca: "ES",
  cs: "CZ",
  cy: "GB",
  da: "DK",
  de: "DE",
  el: "GR",
  es: "ES",
  et: "EE",
  eu: "ES",
  fa: "IR",
  fi: "FI",
  fr: "FR",
  ga: "IE",
  gl: "ES",
  he: "IL",
  hi: "IN",
  hr: "HR",
  hu: "HU",
  id: "ID",
  is: "IS",
  it: "IT",
  ja: "JP",
  ko: "KR",
  lt: "LT",
  lv: "LV",
  nb: "NO",
  nl: "NL",
  nn: "NO",
  pl: "PL",
  pt: "BR",
  ro: "RO",
  ru: "RU",
  sk: "SK",
  sl: "SI",
  sr: "RS",
  sv: "SE",
  sw: "KE",
  th: "TH",
  tr: "TR",
  uk: "UA",
  ur: "PK",
  vi: "VN",
  zh: "CN",
};

/** English by its paper: who prints on letter writes as Americans do. */
function withRegion(language: string, size: "a4" | "letter"): string {
  const primary = language.toLowerCase();
  if (primary === "en") return size === "letter" ? "en-US" : "en-GB";
  return Object.hasOwn(regions, primary) ? `${primary}-${regions[primary]}` : language;
}

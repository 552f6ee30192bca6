import type { Locale } from "../locale.ts";
import { review } from "../review/it.ts";
import { answers } from "./answers.ts";
import { calendar } from "./calendar.ts";
import { interactions } from "./interactions.ts";
import { kinds } from "./kinds.ts";
import { numbers } from "./numbers.ts";
import { paper } from "./paper.ts";
import { parts } from "./parts.ts";
import { practice } from "./practice.ts";
import { rationales } from "./rationales.ts";
import { reading } from "./reading.ts";
import { results } from "./results.ts";
import { sheet } from "./sheet.ts";
import { stems } from "./stems.ts";

/** A function: a run pays for the languages that it needs. */
export function it(): Locale {
  const words = review();
  return {
    language: "it",
    direction: "ltr",
    parts: parts(),
    reading: reading(words),
    calendar: calendar(),
    numbers: numbers(),
    quotes: { open: "«", close: "»", innerOpen: "“", innerClose: "”" },
    fullStop: ".",
    review: words,
    interactions: interactions(),
    kinds: kinds(),
    stems: stems(),
    answers: answers(),
    rationales: rationales(),
    paper: paper(),
    practice: practice(),
    results: results(),
    sheet: sheet(),
  };
}

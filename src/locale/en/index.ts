import type { Locale } from "../locale.ts";
import { review } from "../review/en.ts";
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

export const en: Locale = {
  language: "en",
  direction: "ltr",
  parts,
  reading,
  calendar,
  numbers,
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  fullStop: ".",
  review,
  interactions,
  kinds,
  stems,
  answers,
  rationales,
  results,
  paper,
  sheet,
  practice,
};

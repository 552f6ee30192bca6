import type { Passage } from "../generate/passage.ts";
import type { Rule } from "./rule.ts";
import { lengthOf, tokensIn, valueIn } from "./texts.ts";

/**
 * One option that differs from all others in shape: a capital, a figure, an article, how it ends, its length in words, its
 * verb form.
 */
export const oddOneOut: Rule = {
  severity: "warning",
  source: "item-quality 18; Haladyna, Downing & Rodriguez 2002, guideline 23",
  mends: ["options"],
  check({ item, options, isScale, areNames }, passage) {
    if (item.interaction !== "choice" || isScale || areNames || options.length < 3) return undefined;
    if (options.every(({ text }) => valueIn(text, passage.locale) !== undefined)) return undefined;
    for (const [what, shapeOf] of Object.entries(shapes)) {
      const odd = oddOf(options.map(({ text }) => shapeOf(text, passage)));
      if (odd === undefined) continue;
      return {
        reason: `"${options[odd]?.text}" differs from all other options in ${what}.`,
        remedy: "Let the options be alike in form, or two and two.",
        annotation: "Mend not: …, or the answer in the brackets.",
      };
    }
    return undefined;
  },
};

const shapes: Readonly<Record<string, (text: string, passage: Passage) => string | undefined>> = {
  "its capital": (text) => (/^[^\p{L}\p{N}]*\p{Lu}/u.test(text) ? "capital" : "none"),
  "having a figure": (text) => (/\p{Nd}/u.test(text) ? "figure" : "none"),
  "its article": articleShape,
  "its quotation marks": (text) => (/[“”„«»"]/u.test(text) ? "marks" : "none"),
  "how it ends": (text) => /[.!?]$/u.exec(text.trim())?.[0] ?? "none",
  "the form of its verb": (text, { locale }) => {
    const form = locale.review.verbForm?.(text) ?? "none";
    return form === "unclear" ? undefined : form;
  },
  "how many words it has": (text, { locale }) => {
    const length = lengthOf(text, locale);
    return length === 1 ? "one" : length >= 3 ? "several" : undefined;
  },
};

/** "Her mother" has as much before it as "an old captain". How a sentence begins is no shape. */
function articleShape(text: string, { locale }: Passage): string {
  if (/[.!?]$/u.test(text.trim())) return "sentence";
  const first = tokensIn(text, locale)[0]?.text ?? "";
  return [...locale.reading.articles, ...locale.review.pronouns].includes(first) ? "article" : "none";
}

/** The one text whose shape no other has, where all others agree. A shape that is not told fits both. */
function oddOf(found: readonly (string | undefined)[]): number | undefined {
  if (found.includes(undefined)) return undefined;
  const [first, second, third] = found;
  const usual = first === second || first === third ? first : second;
  const odd = found.flatMap((shape, index) => (shape === usual ? [] : [index]));
  return odd.length === 1 ? odd[0] : undefined;
}

import { remember } from "../locale/remember.ts";
import { contentWords } from "../read/text/content-words.ts";

const frameOf = remember((none, locale) => {
  const { whichStatement, whoSaidQuoted, whoSaidReported, complete } = locale.stems;
  return contentWords(
    [whichStatement, whoSaidQuoted, whoSaidReported, complete].map((stem) => stem(none)).join(" "),
    locale,
  );
});

/** The words that every stem of a kind has, such as "statements": they point to no option. */
export function frameWords(locale: Parameters<typeof frameOf>[1]): ReadonlySet<string> {
  return frameOf("", locale);
}

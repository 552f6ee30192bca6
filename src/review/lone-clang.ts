import { clangs } from "./clang.ts";
import type { Rule } from "./rule.ts";
import { wordsOf } from "./texts.ts";

/** A content word of the stem in exactly one distractor: it draws whoever has not read. */
export const loneClang: Rule = {
  severity: "warning",
  source: "item-quality 8; NBME, Constructing Written Test Questions, word repeats",
  mends: ["stem", "options"],
  check({ item, options, wrong, isScale, areNames }, passage) {
    const { locale } = passage;
    if (item.interaction !== "choice" || isScale || areNames) return undefined;
    const word = clangs(item.stem, passage).find((one) => {
      const having = options.filter(({ text }) => wordsOf(text, locale).has(one));
      return having.length === 1 && wrong.some((option) => option === having[0]);
    });
    return word === undefined
      ? undefined
      : {
          reason: `The question and one wrong answer alone share "${word}…".`,
          remedy: "Say one of them in other words.",
          annotation: "Mend not: … or the question (? …).",
        };
  },
};

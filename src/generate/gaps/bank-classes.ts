import type { Slot } from "../../model/article.ts";
import { foldText } from "../../read/text/match.ts";
import { push } from "../../read/text/text-index.ts";
import type { Place } from "../answers/same-frame.ts";
import { startsWithArticle } from "../distractors/starts-with-article.ts";
import type { Passage } from "../passage.ts";

/** Slots whose answers may stand in one list of words, so that grammar gives none away as far as that can be. */
export type BankClasses = ReadonlyMap<string, readonly Place[]>;

/** Names of one sort, dates of one precision, numbers of one unit. */
export function narrowClasses(passage: Passage): BankClasses {
  const { names, articleOf } = passage;
  return classesOf(passage, ({ name, value }) => {
    const listed = name === undefined ? undefined : names.get(name);
    if (listed !== undefined) return `${listed.sort} ${articleOf.get(listed.id) ?? ""}`;
    if (value === undefined) return undefined;
    if (value.type === "date") return value.year === undefined ? undefined : `date ${value.precision}`;
    return value.bound === undefined ? `number ${value.form} ${value.unit}` : undefined;
  });
}

/** Any names, any dates: for an article that has too few of a narrower class. */
export function wideClasses(passage: Passage): BankClasses {
  const { names, articleOf } = passage;
  return classesOf(passage, ({ name, value }) => {
    const listed = name === undefined ? undefined : names.get(name);
    if (listed !== undefined) return `name ${articleOf.get(listed.id) ?? ""}`;
    return value?.type === "date" && value.year !== undefined ? "date" : undefined;
  });
}

function classesOf(passage: Passage, classOf: (slot: Slot) => string | undefined): BankClasses {
  const classes = new Map<string, Place[]>();
  for (const fact of passage.article.facts) {
    for (const slot of fact.slots) {
      const name = classOf(slot);
      if (name !== undefined && !showsItsWord(passage, { fact, slot })) push(classes, name, { fact, slot });
    }
  }
  for (const [name, places] of classes) if (places.length < fewest) classes.delete(name);
  return classes;
}

/** A class with fewer slots makes no list (our own figure). */
const fewest = 4;

/** "a ______" shows how the word begins; elsewhere than in English an article before it shows its gender. */
function showsItsWord({ locale }: Passage, { fact, slot }: Place): boolean {
  const before = foldText(/(\p{L}+)\s+$/u.exec(fact.sentence.slice(0, slot.start))?.[1] ?? "");
  return (
    startsWithArticle(slot.answer, locale) || (before !== "the" && locale.reading.articles.includes(before))
  );
}

import type { Passage } from "../generate/passage.ts";
import { allNames, type Name } from "../model/article.ts";
import { findWords } from "../read/text/match.ts";
import { scanValues } from "../read/values/scan-values.ts";
import { annotationsOf, roleWords } from "./annotations.ts";
import { type ItemView, nameOf } from "./item-view.ts";
import { askedBy } from "./question-word.ts";
import type { Fault, Rule } from "./rule.ts";
import { askedIn, foldedOf, tokensIn, wordsOf } from "./texts.ts";

/** Time and role stand in the stem where the answer depends on them: two people were "interim president". */
export const timeAndRole: Rule = {
  severity: "error",
  source: "item-quality 10",
  mends: ["stem"],
  aboutForm: true,
  check(view, passage) {
    return byRoleAlone(view, passage) ?? unclearRole(view, passage);
  },
};

/** "Who was interim president of Mali?": nothing is asked but a role, and two have it. */
function byRoleAlone({ item, right }: ItemView, passage: Passage): Fault | undefined {
  const key =
    item.interaction === "choice" ? right[0]?.text : item.interaction === "text" ? item.key[0] : undefined;
  const name = key === undefined ? undefined : nameOf(key, passage);
  const { locale } = passage;
  if (name?.role === undefined || askedBy(item.stem, locale) === undefined) return undefined;
  const asked = [...wordsOf(askedIn(item.stem, locale), locale)];
  const own = roleWords(name, passage);
  if (asked.length === 0 || !asked.every((word) => own.has(word))) return undefined;
  const { namesByRole } = annotationsOf(passage);
  const lists = asked.map((word) => namesByRole.get(word) ?? []);
  const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  const other = fewest.find(
    (one) =>
      one !== name && one.sort === name.sort && asked.every((word) => roleWords(one, passage).has(word)),
  );
  return other && fault(`The question fits ${name.name} and ${other.name} alike.`);
}

/** "What did the foreign minister promise?", where two are foreign ministers and nothing says which. */
function unclearRole({ item }: ItemView, passage: Passage): Fault | undefined {
  const { locale } = passage;
  const { sharedRoles } = annotationsOf(passage);
  if (sharedRoles.size === 0) return undefined;
  const asked = askedIn(item.stem, locale);
  const tokens = tokensIn(asked, locale).map(({ text }) => text);
  for (const [at, token] of tokens.entries()) {
    const article = tokens[at - 1];
    if (article === undefined || !locale.reading.articles.includes(article) || article.startsWith("a"))
      continue;
    for (const role of sharedRoles.get(token) ?? []) {
      if (!role.words.every((word, offset) => tokens[at + offset] === word)) continue;
      const said = role.words.join(" ");
      // The list of names may say whose name "the minister" is in this article.
      if (passage.nameFor.has(`${article} ${said}`) || isToldApart(asked, role.names, passage)) continue;
      return fault(
        `"${article} ${said}" could be ${role.names
          .slice(0, 3)
          .map(({ name }) => name)
          .join(" or ")}.`,
      );
    }
  }
  return undefined;
}

/** Whether a stem has a name of one of them, a word that only one role has, or a date. */
function isToldApart(asked: string, names: readonly Name[], passage: Passage): boolean {
  const { locale } = passage;
  const words = wordsOf(asked, locale);
  const folded = foldedOf(asked, locale);
  const few = names.slice(0, mostNames);
  return (
    few.some((name) => allNames(name).some((one) => findWords(folded, one).length > 0)) ||
    few.some((name) =>
      [...roleWords(name, passage)].some(
        (word) => words.has(word) && few.some((other) => !roleWords(other, passage).has(word)),
      ),
    ) ||
    scanValues(asked, locale).some(({ value }) => value.type === "date")
  );
}

/** More bearers of one role are not looked at. */
const mostNames = 20;

function fault(reason: string): Fault {
  return {
    reason,
    remedy: "Say when, or of what: two have had the role.",
    annotation: "Write the question yourself: ? …",
  };
}

import type { Word } from "../../model/article.ts";
import type { Form, Quiz, Recipe } from "../../model/quiz.ts";
import { headOf, textOf } from "./article-of-quiz.ts";
import { evidenceJson, itemJson } from "./item-json.ts";

/**
 * The whole quiz as `docs/schema/quiz-1.schema.json` describes it. Every field is copied by name: a seed promises the same
 * bytes, so the order of keys is settled here and not by whoever built the quiz. Absent fields are `undefined`, which JSON
 * leaves out. Two objects keep the order they came in, a match's or gap's `key` and the `mix` as it was asked for.
 */
export function quizJson({ title, language, code, origin, article, recipe, items, forms }: Quiz): object {
  return {
    $schema: "urn:quizwright:schema:quiz:1",
    format: "quizwright-quiz/1",
    title,
    language,
    code,
    origin: origin && { format: origin.format, file: origin.file },
    article: {
      id: article.id,
      ...headOf(article),
      sha256: article.sha256,
      ...textOf(article),
      words: explained(article.words),
    },
    recipe: recipeJson(recipe),
    items: items.map(itemJson),
    forms: forms.map(formJson),
  };
}

/** The words with their meanings, which worksheets explain where no question asks for them. */
function explained(words: readonly Word[]): object[] | undefined {
  const listed = words.filter(({ meaning }) => meaning !== "");
  if (listed.length === 0) return undefined;
  return listed.map(({ id, word, meaning, evidence }) => ({
    id,
    word,
    meaning,
    evidence: evidence.map(evidenceJson),
  }));
}

function recipeJson({ seed, edition, version, options: asked }: Recipe): object {
  const { questions, mix, profile, locale, without, replace, keep, versions, options, paper } = asked;
  const { size, look, refs, text, answerSheet } = paper;
  return {
    seed,
    edition,
    version,
    options: {
      questions,
      mix,
      profile,
      locale,
      without,
      replace,
      keep,
      versions,
      options,
      paper: { size, look, refs, text, answerSheet },
    },
  };
}

function formJson({ label, sections }: Form): object {
  return {
    label,
    sections: sections.map(({ kind, title, instructions, items }) => ({
      kind,
      title,
      instructions,
      items: items.map(({ item, number, options, statements, entries }) => ({
        item,
        number,
        options,
        statements,
        entries,
      })),
    })),
  };
}

import type { Item } from "../../model/item.ts";
import type { Quiz } from "../../model/quiz.ts";
import { articleJson } from "./article-of-quiz.ts";

/** The whole quiz as `docs/schema/quiz-1.schema.json` describes it. Keys stand in this order, absent ones are left out. */
export function quizJson(quiz: Quiz): object {
  const { title, language, code, article, recipe, items, forms } = quiz;
  return {
    $schema: "urn:quizwright:schema:quiz:1",
    format: "quizwright-quiz/1",
    title,
    language,
    code,
    article: { id: article.id, ...articleJson(article), sha256: article.sha256, ...textOf(quiz) },
    recipe,
    items: items.map(itemJson),
    forms: forms.map(({ label, sections }) => ({
      label,
      sections: sections.map(({ kind, title: heading, instructions, items: places }) => ({
        kind,
        title: heading,
        instructions,
        items: places,
      })),
    })),
  };
}

function textOf({ article }: Quiz): object {
  return { paragraphs: article.paragraphs, blocks: article.blocks };
}

/** Everything of an item but its place in the article's file, which changes when a line above it does. */
function itemJson(item: Item): object {
  const {
    at: _at,
    id,
    kind,
    interaction,
    process,
    points,
    stem,
    evidence,
    rationale,
    sources,
    key,
    ...parts
  } = item;
  return { id, kind, interaction, process, points, stem, ...parts, key, evidence, rationale, sources };
}

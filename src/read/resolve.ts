import { localeFor } from "../locale/locales.ts";
import type { Article } from "../model/article.ts";
import { hasMistake, type Problem } from "../model/problem.ts";
import { articleId } from "./article-id.ts";
import type { Draft } from "./draft.ts";
import { annotationIds } from "./resolve/annotation-id.ts";
import { resolveClaims } from "./resolve/claims.ts";
import type { Context } from "./resolve/context.ts";
import { resolveEvents } from "./resolve/events.ts";
import { resolveFacts } from "./resolve/facts.ts";
import { resolveNames } from "./resolve/names.ts";
import { nearestWordsIn } from "./resolve/nearest-words.ts";
import { resolveQuestions } from "./resolve/questions.ts";
import { resolveStatements } from "./resolve/statements.ts";
import { resolveWords } from "./resolve/words.ts";
import { indexText } from "./text/text-index.ts";
import { nameTable } from "./text/topics.ts";

/**
 * Checks a draft's annotations against its text and finds their evidence. All problems come at once, in no order; there is
 * an article only where none of them is a mistake. Throws nothing.
 */
export function resolve(draft: Draft): { readonly article?: Article; readonly problems: Problem[] } {
  const locale = localeFor(draft.language);
  const index = indexText(draft.paragraphs, locale);
  const nearestWords = nearestWordsIn(index, locale);
  const context: Context = {
    draft,
    locale,
    index,
    nearestWords,
    annotationId: annotationIds(),
    problems: [],
  };
  const { parts } = draft;

  const { names, unsorted } = resolveNames(parts.names, context);
  const forms = names.map(({ id, name, also }) => ({ id, forms: [name, ...also] }));
  const known = {
    byId: new Map(names.map((name) => [name.id, name])),
    unsorted,
    table: nameTable(forms, index),
  };
  const facts = resolveFacts(parts.facts, known, context);
  const statements = resolveStatements(parts.statements, known, context);
  const events = resolveEvents(parts.order, known, context);
  const claims = resolveClaims(parts.false, parts.notGiven, facts, known, context);
  const words = resolveWords(parts.words, context);
  const questions = resolveQuestions(parts.questions, known, context);

  const { problems } = context;
  if (hasMistake(problems)) return { problems };
  const { title, language, date, source, author, licence, level, minutes, sha256, blocks, paragraphs } =
    draft;
  const article: Article = {
    id: articleId(draft.file),
    title: title.text,
    language,
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(licence !== undefined && { licence }),
    ...(level !== undefined && { level }),
    ...(minutes !== undefined && { minutes }),
    sha256,
    blocks,
    paragraphs,
    names,
    facts,
    statements,
    events,
    ...claims,
    words,
    questions,
  };
  return { article, problems };
}

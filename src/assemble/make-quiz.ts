import { kindNames } from "../generate/kinds.ts";
import { passageOf } from "../generate/passage.ts";
import type { Article } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import type { Form, Quiz, Recipe } from "../model/quiz.ts";
import { streamsOf } from "../random/random.ts";
import { type Assembled, assemble, replacedIds } from "./assemble.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import type { Chosen } from "./chosen.ts";
import { formsOf } from "./forms.ts";
import type { Made, QuizOptions } from "./made.ts";
import { recipeOf } from "./recipe.ts";
import { reportOf } from "./report/report.ts";
import { shortfallsOf } from "./report/shortfalls.ts";
import { setCode } from "./set-code.ts";

/**
 * Makes a quiz from an article: every question that the annotations prove, less what the quality rules refuse, chosen and
 * ordered under the seed. The same article, seed and options give the same quiz, on any machine.
 *
 * Always gives a quiz, with fewer items than asked for (none at worst) where the annotations give no more: `shortfalls`
 * say why.
 *
 * @throws RangeError where an option is out of its range: versions 1 to 100, options 3 to 6, questions 1 to 1000; an empty
 * seed; an unknown profile; and as `UnknownQuestion`, with a `remedy`, where `replace` or `without` names no question.
 */
export function makeQuiz(article: Article, options: QuizOptions): Made {
  const asked = recipeOf(options);
  const streams = streamsOf(asked.seed);
  const passage = passageOf(article);
  const candidates = candidatesOf(passage, asked.options, streams);
  const assembled = assemble(candidates, asked.options, passage, streams);
  const listed = inAnnotatedOrder(assembled.chosen, candidates);
  const forms = formsOf(listed, asked.options.versions, passage.locale, streams, assembled.orders);
  const recipe = recorded(asked, assembled, forms);
  const quiz: Quiz = {
    title: article.title,
    language: article.language,
    code: setCode(recipe, article.sha256),
    article,
    recipe,
    items: listed,
    forms,
  };
  const context = { quiz, candidates, assembled };
  return {
    quiz,
    shortfalls: shortfallsOf(context),
    get findings() {
      return candidates.all().findings;
    },
    get candidates() {
      return candidates.all().items.length;
    },
    gone: assembled.gone,
    replaced: assembled.replaced,
    ...(options.report === true ? { report: reportOf(context) } : {}),
  };
}

/** Not in the order of the draw. */
function inAnnotatedOrder({ candidates: chosen, countOf }: Chosen, candidates: Candidates): Item[] {
  const taken = new Set(chosen.map(({ item }) => item));
  return kindNames
    .filter((kind) => countOf(kind) > 0)
    .flatMap((kind) => candidates.of(kind).items.filter((item) => taken.has(item)));
}

/**
 * The recipe with ids for numbers. Of a set that kept the places of an earlier one it names its own places: so it is made
 * again without the earlier one, and made from itself it stays the same. What was replaced in it is left out from then on.
 */
function recorded(asked: Recipe, { replaced, gone }: Assembled, forms: readonly Form[]): Recipe {
  const { replace: _, keep, without = [], ...rest } = asked.options;
  const isGone = new Set(gone);
  const { options } = recipeOf({
    seed: asked.seed,
    ...rest,
    ...(keep === undefined
      ? { without, replace: replaced.map(({ before }) => before) }
      : {
          without: [...new Set([...without.filter((id) => !isGone.has(id)), ...replacedIds(replaced)])],
          keep: forms.map(({ sections }) => sections.flatMap(({ items }) => items.map(({ item }) => item))),
        }),
  });
  return { ...asked, options };
}

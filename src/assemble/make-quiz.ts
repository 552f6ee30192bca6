import { kinds } from "../generate/kinds.ts";
import { type Passage, passageOf } from "../generate/passage.ts";
import type { Article } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import type { MakeOptions, Quiz, Recipe } from "../model/quiz.ts";
import { type Streams, streamsOf } from "../random/random.ts";
import { review } from "../review/review.ts";
import { blueprintOf } from "./blueprint.ts";
import { edition } from "./edition.ts";
import { formsOf } from "./forms.ts";
import { defaults, type Made, type QuizOptions } from "./made.ts";
import { select } from "./select.ts";
import { setCode } from "./set-code.ts";
import { shortfallsOf } from "./shortfalls.ts";
import { version } from "./version.ts";

/**
 * Makes a quiz from an article: every question that the annotations prove, less what the quality rules refuse, chosen and
 * ordered under the seed. The same article, seed and options give the same quiz, on any machine.
 *
 * Always gives a quiz, with fewer items than asked for (none at worst) where the annotations give no more: `shortfalls`
 * say why.
 *
 * @throws RangeError where an option is out of its range: versions 1 to 100, options 3 to 6, questions 1 to 1000; an empty
 * seed.
 */
export function makeQuiz(article: Article, options: QuizOptions): Made {
  const recipe = recipeOf(options);
  const streams = streamsOf(recipe.seed);
  const passage = passageOf(article);
  const { items: candidates, findings } = candidatesOf(passage, recipe.options, streams);
  const blueprint = blueprintOf(recipe.options.questions, recipe.options.mix);
  const selection = select(candidates, findings, blueprint, passage, streams);
  const quiz: Quiz = {
    title: article.title,
    language: article.language,
    code: setCode(recipe, article.sha256),
    article,
    recipe,
    items: inAnnotationOrder(selection.items, candidates),
    forms: formsOf(selection.items, recipe.options.versions, passage.locale, streams),
  };
  return {
    quiz,
    shortfalls: shortfallsOf(blueprint, candidates, selection),
    findings,
    candidates: candidates.length,
  };
}

/** Every item that no error keeps out, and all that was found. */
function candidatesOf(
  passage: Passage,
  options: MakeOptions,
  streams: Streams,
): { items: Item[]; findings: Finding[] } {
  const request = { options: options.options };
  const items: Item[] = [];
  const findings: Finding[] = [];
  for (const kind of Object.values(kinds)) {
    const generated = kind.generate(passage, request, streams);
    findings.push(...generated.findings);
    for (const item of generated.items) {
      const found = review(item, passage);
      findings.push(...found);
      if (!found.some(({ severity }) => severity === "error")) items.push(item);
    }
  }
  return { items, findings };
}

/** Items are listed in the order of the candidates, not of the draw. */
function inAnnotationOrder(chosen: readonly Item[], candidates: readonly Item[]): Item[] {
  const taken = new Set(chosen);
  return candidates.filter((item) => taken.has(item));
}

function recipeOf(options: QuizOptions): Recipe {
  const { seed, questions, mix } = options;
  if (seed === "") throw new RangeError("the seed is empty; any text of a letter or more was expected");
  const versions = inRange("versions", options.versions ?? defaults.versions, 1, 100);
  const choices = inRange("options", options.options ?? defaults.options, 3, 6);
  if (questions !== undefined) inRange("questions", questions, 1, 1000);
  return {
    seed,
    edition,
    version,
    options: {
      ...(questions === undefined ? {} : { questions }),
      ...(mix === undefined ? {} : { mix }),
      versions,
      options: choices,
      paper: { ...defaults.paper, ...options.paper },
    },
  };
}

function inRange(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} is ${value}; a whole number from ${least} to ${most} was expected`);
  }
  return value;
}

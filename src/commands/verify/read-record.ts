import type { QuizOptions } from "../../assemble/made.ts";
import { kindNames } from "../../generate/kinds.ts";
import { languages } from "../../locale/locales.ts";
import { lookNames, type Mix, paperSizes, profileNames, refKinds } from "../../model/quiz.ts";
import { isStudentFormat, quizFormat } from "../../read/json/quiz-format.ts";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";
import { entriesOf, fieldOf, isObject, stringOf } from "./json-value.ts";

/** What a quiz.json says of how it was made, and its items as they stand there. */
export interface QuizRecord {
  readonly seed: string;
  readonly edition: unknown;
  readonly version: unknown;
  readonly options: QuizOptions;
  readonly articleId: string;
  readonly sha256: string;
  readonly items: readonly unknown[];
  readonly json: unknown;
}

/** @throws UserError where the text is no quiz.json, with everything that is wrong in it */
export function readRecord(text: string, file: string): QuizRecord {
  const fail = (reason: string, remedy = "Name a quiz.json as `quizwright make` writes it."): never => {
    throw new UserError(exitCodes.problems, `${visible(file)} ${reason}`, remedy);
  };
  const json = parse(text) ?? fail("is not JSON.");
  const named = fieldOf(json, "format");
  if (named !== quizFormat) {
    if (isStudentFormat(stringOf(named))) {
      fail("is the student's copy: it holds no key to prove.", "Name the quiz.json beside it.");
    }
    fail(`is not a quiz: its "format" is ${shown(named)}; "${quizFormat}" was expected.`);
  }
  const origin = fieldOf(json, "origin");
  if (origin !== undefined) {
    fail(
      `was converted from ${shown(fieldOf(origin, "file"))}: no article is there to prove its keys.`,
      "`quizwright check` reviews its questions by the rules.",
    );
  }
  const recipe = fieldOf(json, "recipe");
  const article = fieldOf(json, "article");
  if (recipe === undefined && fieldOf(json, "items") !== undefined) {
    fail("holds no recipe, as the student's copy.", "Name the quiz.json beside it.");
  }
  const faults: string[] = [];
  const text_ = (value: unknown, path: string): string => {
    if (typeof value === "string" && value !== "") return value;
    faults.push(`${path} is ${shown(value)}; a text was expected`);
    return "";
  };
  const seed = text_(fieldOf(recipe, "seed"), "recipe.seed");
  const options = optionsOf(fieldOf(recipe, "options"), seed, faults);
  const articleId = text_(fieldOf(article, "id"), "article.id");
  const sha256 = text_(fieldOf(article, "sha256"), "article.sha256");
  const items = fieldOf(json, "items");
  if (!Array.isArray(items)) faults.push(`items is ${shown(items)}; a list was expected`);
  entriesOf(items).forEach((item, index) => {
    text_(fieldOf(item, "id"), `items[${index}].id`);
  });
  if (faults.length > 0) {
    const more = faults.length > 5 ? `, and ${faults.length - 5} more` : "";
    fail(`is not a whole quiz: ${faults.slice(0, 5).join("; ")}${more}.`);
  }
  return {
    seed,
    options,
    edition: fieldOf(recipe, "edition"),
    version: fieldOf(recipe, "version"),
    articleId,
    sha256,
    items: entriesOf(items),
    json,
  };
}

function optionsOf(value: unknown, seed: string, faults: string[]): QuizOptions {
  const whole = (key: string, least: number, most: number): number | undefined => {
    const number = fieldOf(value, key);
    if (number === undefined) return undefined;
    if (typeof number === "number" && Number.isInteger(number) && number >= least && number <= most)
      return number;
    faults.push(
      `recipe.options.${key} is ${shown(number)}; a whole number from ${least} to ${most} was expected`,
    );
    return undefined;
  };
  if (!isObject(value)) faults.push(`recipe.options is ${shown(value)}; an object was expected`);
  const questions = whole("questions", 1, 1000);
  const versions = whole("versions", 1, 100);
  const options = whole("options", 3, 6);
  const mix = mixOf(fieldOf(value, "mix"), faults);
  const profile = fieldOf(value, "profile");
  const known = profileNames.find((name) => name === profile);
  if (profile !== undefined && known === undefined)
    faults.push(`recipe.options.profile is ${shown(profile)}, which is not known here`);
  const locale = fieldOf(value, "locale");
  const language = languages.find((name) => name === locale);
  if (locale !== undefined && language === undefined)
    faults.push(`recipe.options.locale is ${shown(locale)}, which is not known here`);
  const ids = (key: string, list: unknown): string[] | undefined => {
    if (list === undefined) return undefined;
    const texts = entriesOf(list).flatMap((id) => stringOf(id) ?? []);
    if (Array.isArray(list) && texts.length === list.length) return texts;
    faults.push(`recipe.options.${key} is ${shown(list)}; a list of ids was expected`);
    return undefined;
  };
  const without = ids("without", fieldOf(value, "without"));
  const replace = ids("replace", fieldOf(value, "replace"));
  const places = fieldOf(value, "keep");
  if (places !== undefined && !Array.isArray(places))
    faults.push(`recipe.options.keep is ${shown(places)}; a list of lists was expected`);
  const keep = entriesOf(places).flatMap((list, index) => [ids(`keep[${index}]`, list ?? null) ?? []]);
  const paper = fieldOf(value, "paper");
  return {
    seed,
    ...(questions === undefined ? {} : { questions }),
    ...(versions === undefined ? {} : { versions }),
    ...(options === undefined ? {} : { options }),
    ...(mix === undefined ? {} : { mix }),
    ...(known === undefined ? {} : { profile: known }),
    ...(language === undefined ? {} : { locale: language }),
    ...(without === undefined ? {} : { without }),
    ...(replace === undefined ? {} : { replace }),
    ...(keep.length === 0 ? {} : { keep }),
    paper: {
      ...named("size", fieldOf(paper, "size"), paperSizes),
      ...named("look", fieldOf(paper, "look"), lookNames),
      ...named("refs", fieldOf(paper, "refs"), refKinds),
      ...(fieldOf(paper, "text") === false ? { text: false } : {}),
      ...(fieldOf(paper, "answerSheet") === true ? { answerSheet: true } : {}),
    },
  };
}

/** A field of the paper, where it holds one of the known names; the paper changes no question. */
function named<Field extends string, Name extends string>(
  field: Field,
  value: unknown,
  names: readonly Name[],
): { readonly [key in Field]?: Name } {
  const known = names.find((name) => name === value);
  return known === undefined ? {} : ({ [field]: known } as { readonly [key in Field]: Name });
}

function mixOf(value: unknown, faults: string[]): Mix | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) faults.push(`recipe.options.mix is ${shown(value)}; an object was expected`);
  const mix: Record<string, number | "any"> = {};
  for (const [kind, count] of Object.entries(isObject(value) ? value : {})) {
    const known = kindNames.some((name) => name === kind);
    if (known && (count === "any" || (typeof count === "number" && Number.isInteger(count) && count > 0))) {
      mix[kind] = count;
    } else {
      faults.push(
        known
          ? `recipe.options.mix.${kind} is ${shown(count)}; a number or "any" was expected`
          : `recipe.options.mix names the kind ${shown(kind)}, which is not known here`,
      );
    }
  }
  return mix;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  if (value === undefined) return "not there";
  const text = stringOf(value);
  if (text !== undefined) return `"${visible(text.slice(0, 60))}"`;
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(value);
}

import { languages } from "../locale/locales.ts";
import { profileNames, type Recipe } from "../model/quiz.ts";
import { edition } from "./edition.ts";
import { defaults, type QuizOptions } from "./made.ts";
import { version } from "./version.ts";

/**
 * What is recorded of the options. What was not asked for and has no default is left out, so that a new option changes no
 * byte of a set that was made without it.
 *
 * @throws RangeError where one is out of its range
 */
export function recipeOf(options: QuizOptions): Recipe {
  const { seed, questions, mix, profile, locale, without, replace, keep } = options;
  if (seed === "") throw new RangeError("the seed is empty; any text of a letter or more was expected");
  const versions = inRange("versions", options.versions ?? defaults.versions, 1, 100);
  const choices = inRange("options", options.options ?? defaults.options, 3, 6);
  if (questions !== undefined) inRange("questions", questions, 1, 1000);
  if (profile !== undefined && !profileNames.includes(profile)) {
    throw new RangeError(`profile is ${profile}; ${profileNames.join(", ")} was expected`);
  }
  if (locale !== undefined && !languages.some((language) => language === locale)) {
    throw new RangeError(`locale is ${locale}; ${languages.join(", ")} was expected`);
  }
  return {
    seed,
    edition,
    version,
    options: {
      ...(questions === undefined ? {} : { questions }),
      ...(mix === undefined ? {} : { mix }),
      ...(profile === undefined ? {} : { profile }),
      ...(locale === undefined ? {} : { locale }),
      ...(without === undefined || without.length === 0 ? {} : { without }),
      ...(replace === undefined || replace.length === 0 ? {} : { replace }),
      ...(keep === undefined || keep.length === 0 ? {} : { keep }),
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

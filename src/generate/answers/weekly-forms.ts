import type { Locale } from "../../locale/locale.ts";
import { foldText } from "../../read/text/match.ts";

/** "samstags" and "on Saturdays" for "jeden Samstag" and "every Saturday"; nothing for any other answer. */
export function weeklyForms(text: string, { calendar: { weekly, weekdays } }: Locale): readonly string[] {
  const [every = "", day = "", ...rest] = foldText(text).trim().split(/\s+/u);
  if (weekly === undefined || rest.length > 0 || !weekly.every.includes(every)) return [];
  const name = weekdays.flat().find((one) => foldText(one) === day);
  return name === undefined ? [] : weekly.forms(name);
}

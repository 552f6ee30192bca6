import { type Located, placeIn } from "../draft.ts";
import { contentWords } from "../text/content-words.ts";
import { foldText } from "../text/match.ts";
import { findInText } from "../text/text-index.ts";
import { type Context, report } from "./context.ts";
import { plain, shown } from "./entry-text.ts";

/**
 * Whether something under "also:" is several that were parted by commas, which part nothing: then this is told. A name may have
 * a comma in it, as an answer may ("Moscow, Russia"), so that only what the text does not have as a whole is taken for several:
 * where it has a part of a name, or every part of an answer, or where two parts of an answer share a word with it.
 *
 * @param answer what the others are right beside; nothing for names
 */
export function isPartedByCommas(also: Located, context: Context, answer?: string): boolean {
  const words = plain(also);
  const parts = words.split(/,\s+|[،，、]\s*/u).filter((part) => part.trim() !== "");
  const stands = (text: string) => findInText(context.index, text).length > 0;
  if (parts.length < 2 || stands(words)) return false;
  const isSeveral = answer === undefined ? parts.some(stands) : areAnswers(parts, answer, stands, context);
  if (!isSeveral) return false;
  report(context, placeIn(also), {
    code: "also-commas",
    severity: "advice",
    reason: `"${shown(words)}" is taken for one: commas part nothing here.`,
    remedy: `If these are several, part them by semicolons: "also: ${shown(parts.join("; "))}".`,
  });
  return true;
}

function areAnswers(
  parts: readonly string[],
  answer: string,
  stands: (text: string) => boolean,
  { locale }: Context,
): boolean {
  if (answer.includes(",") || parts.some((part) => foldText(part) === foldText(answer))) return false;
  const own = contentWords(answer, locale);
  const akin = parts.filter((part) => [...contentWords(part, locale)].some((word) => own.has(word)));
  return akin.length > 1 || parts.every(stands);
}

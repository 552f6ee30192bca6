import type { BankFormat } from "../model/quiz.ts";

/** More than any bank of questions takes without pictures: 32 MiB. */
export const bankSizeLimit = 32 * 1024 * 1024;

/** Whether a text is Moodle XML or GIFT beyond doubt: an article might have braces, too. */
export function looksLikeBank(text: string): boolean {
  return /^\s*(?:<\?xml|<quiz[\s>]|::|\$CATEGORY:|\/\/ )/u.test(text);
}

/** The format of a file of questions, by its content; nothing for an article, and for what has no sign of questions. */
export function bankFormatOf(text: string): BankFormat | undefined {
  const start = text.trimStart();
  if (start.startsWith("{") && /^\{\s*(?:"|\})/.test(start)) return "quiz";
  if (start.startsWith("<")) return "moodle-xml";
  if (start.startsWith("---\n")) return undefined;
  return /^\s*(?:::|\$CATEGORY:)|(?<!\\)\{[^{}]*[^\\{}]?\}/mu.test(start) ? "gift" : undefined;
}

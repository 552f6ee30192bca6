import { answerPattern } from "../platform/typed-answers.ts";

/**
 * A gap of a cloze text, `{1:SHORTANSWER:=one~=other}`. Signs that have a meaning there are written as numbers, which its
 * parser passes over (qtype_multianswer, ANSWER_REGEX); it takes `\}` for `}` and `\#` for `#` after reading the numbers, so
 * that these two stand with a backslash.
 */
export function clozeGap(answers: readonly string[], points: number): string {
  return `{${points}:SHORTANSWER:${answers.map((answer) => `=${clozeAnswer(answerPattern(answer))}`).join("~")}}`;
}

function clozeAnswer(text: string): string {
  return text.replace(/[}#]/g, "\\$&").replace(/[\\{}~#&<>"'=%/]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

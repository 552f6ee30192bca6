import type { Locale } from "../../locale/locale.ts";
import type { ShownQuestion } from "../shown-form.ts";

type Question = Extract<ShownQuestion, { interaction: "choice" }>;

/** The options of a choice between true and false, in any language; nothing where it is another choice. */
export function trueFalse(
  { item, options }: Question,
  { answers }: Pick<Locale, "answers">,
): Readonly<Record<"true" | "false", Question["options"][number] & { readonly right: boolean }>> | undefined {
  const find = (word: string) => options.find(({ text }) => text === word);
  const yes = find(answers.truth.true);
  const no = find(answers.truth.false);
  if (options.length !== 2 || item.key.length !== 1 || yes === undefined || no === undefined)
    return undefined;
  const right = (id: string) => item.key.includes(id);
  return { true: { ...yes, right: right(yes.id) }, false: { ...no, right: right(no.id) } };
}

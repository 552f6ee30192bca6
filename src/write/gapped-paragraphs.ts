import type { ShownForm } from "./shown-form.ts";

/** The paragraphs that questions of a form give with gaps, by letter, with the number of the question. */
export function gappedParagraphs(form: ShownForm): ReadonlyMap<string, string> {
  const questions = form.sections.flatMap((section) => section.questions);
  return new Map(
    questions.flatMap(({ item, number }) =>
      item.interaction === "gap" && item.paragraph !== undefined ? [[item.paragraph, number] as const] : [],
    ),
  );
}

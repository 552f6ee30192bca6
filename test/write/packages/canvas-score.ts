import { attribute, below, children, type Element, only, says } from "./xml.ts";

/** What is chosen or typed, by the response's name. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The score of 100 and the names of feedbacks that a question gives (QTI 1.2, section 3.6 and 4). */
export function answered(item: Element, chosen: Chosen): { score: number; feedback: string[] } {
  let score = 0;
  const feedback: string[] = [];
  for (const condition of below(only(item, "resprocessing"), "respcondition")) {
    const terms = children(only(condition, "conditionvar"));
    const other = terms.length === 1 && terms[0]?.localName === "other";
    // Several terms side by side are alternatives, as Canvas means them.
    if (!other && !terms.some((term) => holds(term, chosen))) continue;
    for (const set of below(condition, "setvar"))
      score = attribute(set, "action") === "Set" ? Number(says(set)) : score + Number(says(set));
    for (const one of below(condition, "displayfeedback")) feedback.push(attribute(one, "linkrefid") ?? "");
    if (attribute(condition, "continue") !== "Yes") break;
  }
  return { score, feedback };
}

function holds(term: Element, chosen: Chosen): boolean {
  const inner = children(term);
  switch (term.localName) {
    case "varequal":
      return (chosen[attribute(term, "respident") ?? ""] ?? []).includes(says(term));
    case "not":
      return !inner.some((one) => holds(one, chosen));
    case "and":
      return inner.every((one) => holds(one, chosen));
    default:
      throw new Error(`no condition: ${term.localName}`);
  }
}

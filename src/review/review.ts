import type { Passage } from "../generate/passage.ts";
import type { Finding } from "../model/finding.ts";
import type { Item } from "../model/item.ts";
import { complaintPlace, entryLine, isBackwards } from "./entry-lines.ts";
import { viewOf } from "./item-view.ts";
import { quizRules } from "./quiz-rules.ts";
import type { Fault, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** What every rule finds about an item, in the order of the registry. */
export function review(item: Item, passage: Passage): readonly Finding[] {
  const view = viewOf(item, passage);
  return Object.entries<Rule>(rules).flatMap(([rule, { severity, aboutForm, mends, check }]) => {
    const fault = check(view, passage);
    if (fault === undefined) return [];
    const softened = aboutForm && item.kind === "own-question" ? "warning" : severity;
    const annotation = entryLine(item, passage, mends ?? [], fault.annotation);
    const at = complaintPlace(item, passage, mends ?? []);
    return [{ ...findingOf(rule, softened, item, { ...fault, annotation }, passage), at }];
  });
}

/** What the rules for a whole quiz find about its items, which come in the order in which they stand there. */
export function reviewQuiz(items: readonly Item[], passage: Passage): readonly Finding[] {
  const views = items.map((item) => viewOf(item, passage));
  return Object.entries(quizRules).flatMap(([rule, { severity, check }]) =>
    check(views, passage).map((fault) => findingOf(rule, severity, fault.item, fault, passage)),
  );
}

function findingOf(
  rule: string,
  severity: Finding["severity"],
  item: Item,
  { reason, remedy, annotation }: Omit<Fault, "annotation"> & { readonly annotation?: string | undefined },
  { article }: Passage,
): Finding {
  // Questions that were read, and not made from annotations, have no line to add.
  const isAnnotated = article.facts.length + article.statements.length + article.questions.length > 0;
  return {
    rule,
    severity,
    item: item.id,
    // It stands at the cause, where the teacher knows but the question for the reason.
    reason: isBackwards(item) ? `Asked for its result: ${reason}` : reason,
    remedy: isAnnotated && annotation !== undefined ? `${remedy} ${annotation}` : remedy,
    at: item.at,
  };
}

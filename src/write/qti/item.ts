import type { Feedback } from "../platform/feedback-of.ts";
import { type Attributes, type Element, element, lined, type Node } from "../xml/element.ts";
import type { Asked } from "./asked.ts";
import { base, set, variable } from "./processing.ts";

/** An item's element in the words of QTI 2.1, without what tells its version: that is `head`, `stimulus`, and `said`. */
export function itemElement(
  {
    asked,
    points,
    feedback,
  }: { readonly asked: Asked; readonly points: number; readonly feedback: Feedback },
  version: {
    readonly head: Attributes;
    readonly stimulus: readonly Element[];
    /** Of the item's body. */
    readonly body: Attributes;
    /** What holds the words of a feedback. */
    readonly said: (words: readonly Element[]) => readonly Node[];
  },
): Element {
  const { declarations, body, rules, reasons, further } = asked;
  const cardinality = declarations.length === 1 ? declarations[0]?.attributes.cardinality : undefined;
  const modal = (outcomeIdentifier: string, identifier: string, lines: readonly string[]) =>
    element(
      "modalFeedback",
      { outcomeIdentifier, identifier, showHide: "show" },
      version.said(lines.map((line) => element("p", {}, lined(line)))),
    );
  return element(
    "assessmentItem",
    { ...version.head, adaptive: false, timeDependent: false, toolName: "Quizwright" },
    declarations,
    outcome("SCORE", 0, points),
    outcome("MAXSCORE", points),
    ...(reasons.length === 0
      ? []
      : [element("outcomeDeclaration", { identifier: "FEEDBACK", cardinality, baseType: "identifier" })]),
    element("outcomeDeclaration", {
      identifier: "EXPLANATION",
      cardinality: "single",
      baseType: "identifier",
    }),
    version.stimulus,
    element("itemBody", version.body, body),
    // No template: those set no outcome by which a feedback could be shown.
    element(
      "responseProcessing",
      {},
      rules,
      ...(reasons.length === 0 ? [] : [set("FEEDBACK", variable("RESPONSE"))]),
      set("EXPLANATION", base("identifier", "why")),
    ),
    reasons.map(({ identifier, text }) => modal("FEEDBACK", identifier, [text])),
    modal("EXPLANATION", "why", [...feedback.why, ...further, ...feedback.quotes]),
  );
}

function outcome(identifier: string, value: number, normalMaximum?: number): Element {
  return element(
    "outcomeDeclaration",
    { identifier, cardinality: "single", baseType: "float", normalMaximum },
    element("defaultValue", {}, element("value", {}, String(value))),
  );
}

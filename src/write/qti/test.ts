import { type Attributes, type Element, element, type Node } from "../xml/element.ts";

/** A set as a test in the words of QTI 2.1: its sections within one that has the text, so that every item has it. */
export function testElement(
  {
    head,
    title,
    text,
    sections,
  }: {
    readonly head: Attributes;
    readonly title: string;
    /** What stands in the outer section: the text, where items do not hold it. */
    readonly text: readonly Node[];
    readonly sections: readonly {
      readonly title: string;
      readonly instructions: string;
      readonly items: readonly { readonly identifier: string; readonly href: string }[];
    }[];
  },
  /** What holds the words of a rubric. */
  rubric: (words: readonly Node[]) => Element,
): Element {
  return element(
    "assessmentTest",
    { ...head, toolName: "Quizwright" },
    element(
      "outcomeDeclaration",
      { identifier: "SCORE", cardinality: "single", baseType: "float" },
      element("defaultValue", {}, element("value", {}, "0")),
    ),
    element(
      "testPart",
      { identifier: "PART", navigationMode: "nonlinear", submissionMode: "individual" },
      element(
        "assessmentSection",
        { identifier: "SET", title, visible: true },
        ...(text.length === 0 ? [] : [rubric(text)]),
        sections.map((section, index) =>
          element(
            "assessmentSection",
            { identifier: `SECTION_${index + 1}`, title: section.title, visible: true },
            rubric([element("p", {}, section.instructions)]),
            section.items.map(({ identifier, href }) => element("assessmentItemRef", { identifier, href })),
          ),
        ),
      ),
    ),
    element(
      "outcomeProcessing",
      {},
      element(
        "setOutcomeValue",
        { identifier: "SCORE" },
        element("sum", {}, element("testVariables", { variableIdentifier: "SCORE" })),
      ),
    ),
  );
}

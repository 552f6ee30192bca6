import { type Element, element } from "../xml/element.ts";
import { paragraph } from "./canvas-item.ts";

const namespace = "http://canvas.instructure.com/xsd/cccv1p0";

/** `assessment_meta.xml`: how the quiz is to be taken. It is not published, so that its teacher sees it first. */
export function assessmentMeta({
  ident,
  title,
  points,
  description,
}: {
  readonly ident: string;
  readonly title: string;
  readonly points: number;
  readonly description: string;
}): Element {
  const fields = (values: Readonly<Record<string, string | number | boolean>>) =>
    Object.entries(values).map(([name, value]) => element(name, {}, String(value)));
  return element(
    "quiz",
    {
      identifier: ident,
      xmlns: namespace,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": `${namespace} https://canvas.instructure.com/xsd/cccv1p0.xsd`,
    },
    fields({
      title,
      description: paragraph(description),
      // Years and numbers stand in their order.
      shuffle_answers: false,
      scoring_policy: "keep_highest",
      quiz_type: "assignment",
      points_possible: points,
      show_correct_answers: true,
      allowed_attempts: 1,
      one_question_at_a_time: false,
      cant_go_back: false,
      available: false,
    }),
    element(
      "assignment",
      { identifier: `${ident}_assignment` },
      fields({
        title,
        workflow_state: "unpublished",
        quiz_identifierref: ident,
        points_possible: points,
        grading_type: "points",
        submission_types: "online_quiz",
      }),
    ),
  );
}

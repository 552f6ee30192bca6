import { Ajv2020 } from "ajv/dist/2020.js";
import type { Loss } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { folded } from "../platform/hostile-quiz.ts";
import type { Part, Played } from "./units.ts";

// What the Forms API asks of a batchUpdate request, and how Forms marks, by its reference (forms/v1, rev. 2025), in own words.

const id = { type: "string", pattern: "^[0-9a-f]{8}$" };
/** "Displayed text cannot contain newlines." */
const line = { type: "string", pattern: "^[^\\r\\n\\u2028\\u2029]*$" };
const shape = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const feedback = shape({ text: { ...line, minLength: 1 } });
const choice = (types: readonly string[], more: object) =>
  shape({
    type: { enum: types },
    options: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: shape({ value: { ...line, minLength: 1 } }),
    },
    ...more,
  });
const grading = (feedbacks: readonly string[]) =>
  shape(
    {
      pointValue: { type: "integer", minimum: 0 },
      correctAnswers: shape({
        answers: { type: "array", minItems: 1, items: shape({ value: { ...line, minLength: 1 } }) },
      }),
      ...Object.fromEntries(feedbacks.map((name) => [name, feedback])),
    },
    ["pointValue", "correctAnswers"],
  );
const question = (kind: object, feedbacks: readonly string[]) =>
  shape({ questionId: id, required: { type: "boolean" }, grading: grading(feedbacks), ...kind });
const shuffle = { shuffle: { type: "boolean" } };
const item = {
  type: "object",
  oneOf: [
    shape({ itemId: id, title: line, description: { type: "string" }, textItem: shape({}) }, [
      "itemId",
      "title",
      "textItem",
    ]),
    shape(
      {
        itemId: id,
        title: line,
        description: { type: "string" },
        questionItem: shape({
          question: {
            oneOf: [
              // Feedback on right and wrong is for choices, general feedback for what is not graded as one.
              question({ choiceQuestion: choice(["RADIO", "CHECKBOX"], shuffle) }, [
                "whenRight",
                "whenWrong",
              ]),
              question({ textQuestion: shape({ paragraph: { const: false } }) }, ["generalFeedback"]),
            ],
          },
        }),
      },
      ["itemId", "title", "questionItem"],
    ),
    shape(
      {
        itemId: id,
        title: line,
        description: { type: "string" },
        questionGroupItem: shape({
          questions: {
            type: "array",
            minItems: 1,
            items: question({ rowQuestion: shape({ title: line }) }, []),
          },
          grid: shape({ columns: choice(["RADIO"], {}), shuffleQuestions: { type: "boolean" } }),
        }),
      },
      ["itemId", "title", "questionGroupItem"],
    ),
  ],
};
const schema = shape({
  requests: {
    type: "array",
    prefixItems: [
      shape({
        updateSettings: shape({
          settings: shape({ quizSettings: shape({ isQuiz: { const: true } }) }),
          updateMask: { const: "quizSettings.isQuiz" },
        }),
      }),
      shape({
        updateFormInfo: shape({
          info: shape({ title: { ...line, minLength: 1 }, description: { type: "string" } }),
          updateMask: { const: "title,description" },
        }),
      }),
    ],
    items: shape({
      createItem: shape({ item, location: shape({ index: { type: "integer", minimum: 0 } }) }),
    }),
  },
});
const isValid = new Ajv2020({ strict: false }).compile(schema);

interface Grading {
  readonly pointValue: number;
  readonly correctAnswers: { readonly answers: readonly { readonly value: string }[] };
  readonly whenRight?: { readonly text: string };
  readonly whenWrong?: { readonly text: string };
  readonly generalFeedback?: { readonly text: string };
}

interface Question {
  readonly questionId: string;
  readonly grading: Grading;
  readonly choiceQuestion?: {
    readonly type: string;
    readonly options: readonly { readonly value: string }[];
  };
  readonly rowQuestion?: { readonly title: string };
}

export interface FormItem {
  readonly itemId: string;
  readonly title: string;
  readonly description?: string;
  readonly textItem?: object;
  readonly questionItem?: { readonly question: Question };
  readonly questionGroupItem?: {
    readonly questions: readonly Question[];
    readonly grid: { readonly columns: { readonly options: readonly { readonly value: string }[] } };
  };
}

interface Created {
  readonly item: FormItem;
  readonly location: { readonly index: number };
}

export async function formOf(quiz: Quiz): Promise<{
  readonly items: readonly FormItem[];
  readonly losses: readonly Loss[];
  readonly played: readonly Played[];
}> {
  const { files, losses } = await writeQuiz(quiz, { to: ["google-forms"] });
  const body: unknown = JSON.parse(files[0]?.content as string);
  if (!isValid(body)) throw new Error(JSON.stringify(isValid.errors?.slice(0, 3)));
  const { requests } = body as { readonly requests: readonly { readonly createItem: Created }[] };
  const created = requests.slice(2).map((request) => request.createItem);
  for (const [index, { location }] of created.entries())
    if (location.index !== index) throw new Error("Forms would put it elsewhere");
  const items = created.map(({ item: one }) => one);
  const ids = items.flatMap((one) => [one.itemId, ...questionsOf(one).map(({ questionId }) => questionId)]);
  if (new Set(ids).size !== ids.length) throw new Error("an id is used twice");
  return { items, losses, played: playedOf(items) };
}

function questionsOf({ questionItem, questionGroupItem }: FormItem): readonly Question[] {
  return questionItem ? [questionItem.question] : (questionGroupItem?.questions ?? []);
}

/** The questions in order: each with the instructions above it, and the fields of gaps together under their text. */
function playedOf(items: readonly FormItem[]): Played[] {
  const found: { says: string; items: FormItem[] }[] = [];
  let instructions = "";
  let open = false;
  for (const one of items.slice(1)) {
    const text = folded(`${one.title} ${one.description ?? ""}`);
    if (one.textItem) {
      // Where a number leads, the text belongs to the gaps that follow.
      open = /^\d+\. /u.test(one.title);
      if (open) found.push({ says: `${instructions} ${text}`, items: [] });
      else instructions = text;
    } else if (open && !/^\d+\. /u.test(one.title)) found.at(-1)?.items.push(one);
    else {
      open = false;
      found.push({ says: `${instructions} ${text}`, items: [one] });
    }
  }
  return found.map(({ says, items: own }) => {
    const questions = own.flatMap((one) =>
      questionsOf(one).map((asked) => ({
        asked,
        options: (asked.choiceQuestion?.options ?? one.questionGroupItem?.grid.columns.options)?.map(
          ({ value }) => value,
        ),
      })),
    );
    const all = questions.reduce((sum, { asked }) => sum + asked.grading.pointValue, 0);
    return {
      says,
      parts: questions.map(
        ({ asked, options }): Part => ({
          says: asked.rowQuestion?.title ?? "",
          options,
          right: asked.grading.correctAnswers.answers.map(({ value }) => value),
        }),
      ),
      score: (answers) =>
        questions.reduce(
          (sum, { asked }, index) =>
            sum + (isRight(asked, answers[index] ?? []) ? asked.grading.pointValue : 0),
          0,
        ) / all,
      feedback: questions
        .flatMap(({ asked: { grading: given } }) => [given.whenRight, given.whenWrong, given.generalFeedback])
        .map((one) => one?.text ?? "")
        .join(" "),
    };
  });
}

/** Of checkboxes exactly all must be given; else one of the answers. */
function isRight(
  { grading: { correctAnswers }, choiceQuestion }: Question,
  given: readonly string[],
): boolean {
  const right = correctAnswers.answers.map(({ value }) => value);
  if (choiceQuestion?.type === "CHECKBOX")
    return given.length === right.length && given.every((one) => right.includes(one));
  return given.length === 1 && right.includes(given[0] ?? "");
}

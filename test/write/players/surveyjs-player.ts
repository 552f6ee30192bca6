import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Loss } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { folded } from "../platform/hostile-quiz.ts";
import { wordsOfHtml } from "../platform/read-html.ts";
import type { Part, Played } from "./units.ts";

// survey-core itself, the library that shows and marks surveys. It is CommonJS, and loaded once.
const require = createRequire(import.meta.url);
const { Model } = require("survey-core") as { Model: new (json: unknown) => Survey };

interface Survey {
  readonly jsonErrors: unknown;
  readonly processedTitle: string;
  readonly processedCompletedHtml: string;
  readonly pages: readonly Element[];
  getAllQuestions(): Element[];
  getQuestionByName(name: string): Element | null;
  getCorrectAnswerCount(): number;
  getQuizQuestionCount(): number;
  clear(): void;
}

/** A panel or a question. */
interface Element {
  readonly name: string;
  readonly elements?: readonly Element[];
  readonly processedTitle: string;
  readonly locTitle: { readonly renderedHtml: string };
  readonly locDescription: { readonly renderedHtml: string };
  readonly visibleChoices: readonly Choice[];
  readonly columns: readonly Choice[];
  readonly visibleRows: readonly { readonly name: string; readonly text: string }[];
  readonly processedHtml: string;
  readonly locLabelTrue: { readonly renderedHtml: string };
  readonly locLabelFalse: { readonly renderedHtml: string };
  readonly correctAnswerCount: number;
  readonly quizQuestionCount: number;
  readonly correctAnswer: unknown;
  value: unknown;
  getType(): string;
}

interface Choice {
  readonly value: string;
  readonly locText: { readonly renderedHtml: string };
}

export interface Surveyed {
  readonly json: unknown;
  readonly survey: Survey;
  readonly losses: readonly Loss[];
  /** The questions of the quiz in their order. */
  readonly questions: readonly {
    readonly name: string;
    readonly instructions: string;
    readonly played: Played;
  }[];
}

export async function surveyOf(quiz: Quiz): Promise<Surveyed> {
  const { files, losses } = await writeQuiz(quiz, { to: ["surveyjs"] });
  const [file] = files;
  const json: unknown = JSON.parse(file?.content as string);
  const survey = new Model(json);
  if (survey.jsonErrors) throw new Error(JSON.stringify(survey.jsonErrors));
  const feedback = folded(wordsOfHtml(survey.processedCompletedHtml.replaceAll("&#123;", "{")));
  const [, ...panels] = survey.pages[0]?.elements ?? [];
  const questions = panels.flatMap((panel) =>
    (panel.elements ?? []).map((element) => ({
      name: element.name,
      instructions: folded(panel.locDescription.renderedHtml),
      played: playedOf(element, feedback, folded(panel.locDescription.renderedHtml)),
    })),
  );
  return { json, survey, losses, questions };
}

/** The schema that the library publishes with itself. */
export const surveySchema = (): object => {
  const path = require.resolve("survey-core").replace(/survey\.core\.js$/u, "surveyjs_definition.json");
  return JSON.parse(readFileSync(path, "utf8"));
};

/** As it is read: signs without width do not show. */
const shown = (text: string) => folded(text.replaceAll("{\u2060", "{"));

const textsOf = (choices: readonly Choice[]) =>
  new Map(choices.map(({ value, locText }) => [shown(locText.renderedHtml), value]));

function playedOf(element: Element, feedback: string, instructions: string): Played {
  const above = [element.locTitle, element.locDescription].map((text) => text?.renderedHtml ?? "");
  const title = `${instructions} ${shown(above.join(" "))}`;
  const count = (one: Element) => one.correctAnswerCount / one.quizQuestionCount;
  const played = (parts: readonly Part[], score: Played["score"], says = title): Played => ({
    says,
    parts,
    score,
    feedback,
  });
  const type = element.getType();
  switch (type) {
    case "radiogroup":
    case "checkbox": {
      const choices = textsOf(element.visibleChoices);
      const right = ([] as unknown[]).concat(element.correctAnswer);
      const options = [...choices.keys()];
      return played(
        [{ says: "", options, right: options.filter((text) => right.includes(choices.get(text))) }],
        ([chosen = []]) => {
          const values = chosen.map((text) => choices.get(text));
          element.value = type === "radiogroup" ? values[0] : values;
          return count(element);
        },
      );
    }
    case "boolean": {
      const labels = [element.locLabelTrue, element.locLabelFalse].map(({ renderedHtml }) => renderedHtml);
      const [yes = "", no = ""] = labels;
      return played(
        [{ says: "", options: labels, right: [element.correctAnswer ? yes : no] }],
        ([chosen = []]) => {
          element.value = chosen[0] === undefined ? undefined : chosen[0] === yes;
          return count(element);
        },
      );
    }
    case "matrix": {
      const columns = textsOf(element.columns);
      const right = element.correctAnswer as Record<string, string>;
      return played(
        element.visibleRows.map(({ name, text }) => ({
          says: shown(text),
          options: [...columns.keys()],
          right: [...columns].flatMap(([say, value]) => (right[name] === value ? [say] : [])),
        })),
        (answers) => {
          element.value = Object.fromEntries(
            element.visibleRows.flatMap(({ name }, index) => {
              const value = columns.get(answers[index]?.[0] ?? "");
              return value === undefined ? [] : [[name, value]];
            }),
          );
          return count(element);
        },
      );
    }
    case "ranking": {
      const choices = textsOf(element.visibleChoices);
      const right = element.correctAnswer as string[];
      const rows = [...choices];
      return played(
        rows.map(([says, value]) => ({
          says,
          options: undefined,
          right: [String(right.indexOf(value) + 1)],
        })),
        (answers) => {
          const placed = rows.map(([, value], index) => ({ value, place: Number(answers[index]?.[0]) }));
          const known = placed.every(({ place }) => place > 0);
          element.value = known
            ? placed.sort((a, b) => a.place - b.place).map(({ value }) => value)
            : undefined;
          return count(element);
        },
      );
    }
    case "text":
      return played(
        [{ says: "", options: undefined, right: [shown(String(element.correctAnswer))] }],
        ([typed]) => {
          element.value = typed?.[0];
          return count(element);
        },
      );
    case "panel": {
      const [text, ...gaps] = element.elements ?? [];
      const parts = gaps.map((gap) => playedOf(gap, "", ""));
      const html = wordsOfHtml((text?.processedHtml ?? "").replaceAll("&#123;", "{"));
      return played(
        parts.map((part) => part.parts[0] as Part),
        (answers) =>
          parts.reduce((sum, part, index) => sum + part.score([answers[index] ?? []]), 0) / parts.length,
        `${title} ${folded(html)}`,
      );
    }
    case "dropdown": {
      const choices = textsOf(element.visibleChoices);
      const options = [...choices.keys()];
      return played(
        [{ says: "", options, right: options.filter((one) => choices.get(one) === element.correctAnswer) }],
        ([chosen]) => {
          element.value = choices.get(chosen?.[0] ?? "");
          return count(element);
        },
      );
    }
    default:
      throw new Error(type);
  }
}

import { type JsonNode, readJsonTree } from "./json-tree.ts";

/** The version of the quiz format that is read and written; docs/schema/quiz-1.schema.json describes it. */
export const quizFormat = "quizwright-quiz/1";

/** Whether a format's name is that of the student's copy, which holds no key. */
export function isStudentFormat(format: string | undefined): boolean {
  return format !== undefined && /^quizwright-quiz.*student/u.test(format);
}

/** Whether a text is the JSON of a quiz: it says so, or holds questions beside an article. */
export function looksLikeQuiz(text: string): boolean {
  if (!text.trimStart().startsWith("{")) return false;
  const tree = readJsonTree(text);
  if ("expected" in tree || tree.type !== "object") return false;
  const valueAt = (key: string): JsonNode | undefined => tree.members.find((one) => one.key === key)?.value;
  const format = valueAt("format");
  if (format?.type === "string") return format.value.text.startsWith("quizwright-quiz");
  return valueAt("items")?.type === "array" && valueAt("article")?.type === "object";
}

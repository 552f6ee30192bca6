import type { Loss, Written } from "../model/output.ts";
import type { Form, Quiz } from "../model/quiz.ts";
import type { WriteContext, Writer } from "./format.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Every version as a quiz of its own, for a format that holds one in a file: `canvas-A.zip`, `canvas-B.zip`. Their questions
 * keep their names; title and set code tell which version it is. A quiz of one version is written as it is.
 */
export async function writeApart(write: Writer, quiz: Quiz, context: WriteContext): Promise<Written> {
  if (quiz.forms.length === 1) return write(quiz, context);
  const { version } = wordsOf(quiz).paper;
  const written: Written[] = [];
  for (const form of quiz.forms) {
    const { files, losses } = await write(
      {
        ...quiz,
        title: `${quiz.title} (${version} ${form.label})`,
        code: `${quiz.code}-${form.label}`,
        forms: [form],
      },
      context,
    );
    written.push({ files: files.map((file) => ({ ...file, name: nameFor(file.name, form) })), losses });
  }
  return {
    files: written.flatMap(({ files }) => files),
    losses: once(written.flatMap(({ losses }) => losses)),
  };
}

/** `quiz.kahoot.xlsx` of version B is `quiz-B.kahoot.xlsx`. */
function nameFor(name: string, { label }: Form): string {
  return name.replace(/^[^.]+/, `$&-${label}`);
}

/** What every version loses is told once. */
function once(losses: readonly Loss[]): Loss[] {
  return [...new Map(losses.map((loss) => [JSON.stringify(loss), loss])).values()];
}

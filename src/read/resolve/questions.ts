import type { OwnQuestion } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { type Entry, placeIn } from "../draft.ts";
import { quotationsOf } from "../text/quotations.ts";
import { sentenceIn } from "../text/sentences.ts";
import { evidenceOf, findInText, type Occurrence, sentencesIn } from "../text/text-index.ts";
import { type Context, report } from "./context.ts";
import { listOf, plain, unique } from "./entry-text.ts";
import { looseEvidence } from "./loose-evidence.ts";
import type { NamesOfArticle } from "./names-of-article.ts";
import { lineOf } from "./statements.ts";
import { bare, onlyOnce } from "./twice.ts";

/** The teacher's own questions, in the order of the file, without those that have a mistake. */
export function resolveQuestions(
  entries: readonly Entry[],
  names: NamesOfArticle,
  context: Context,
): OwnQuestion[] {
  const once = onlyOnce(context);
  return entries.flatMap((entry) => {
    const stem = plain(entry.text);
    if (!once("question", "Keep one of the two.", entry.at, stem)) return [];
    const options = entry.options.map(({ text, right }) => ({ text: plain(text), right }));
    const answers = unique(
      entry.lines.filter(({ word }) => word === "=" || word === "also").flatMap(({ text }) => listOf(text)),
    );
    if (!checkAnswers(entry, answers, context)) return [];
    const evidence = evidenceOfQuestion(
      entry,
      stem,
      [...options.filter(({ right }) => right).map(({ text }) => text), ...answers],
      names,
      context,
    );
    if (!evidence) return [];
    const because = lineOf(entry, "because");
    return [
      {
        id: context.annotationId("q", stem),
        at: entry.at,
        stem,
        options,
        answers,
        keepOrder: entry.lines.some(({ word }) => word === "keep order"),
        ...(because !== undefined && { because }),
        evidence,
      },
    ];
  });
}

function checkAnswers(entry: Entry, answers: readonly string[], context: Context): boolean {
  const { options } = entry;
  const at = placeIn(entry.text);
  if (options.length === 0) {
    if (answers.length > 0) return true;
    report(context, at, {
      code: "question-without-answer",
      reason: "The question has no answer.",
      remedy:
        'Add answers below, "- [x] right" and "- [ ] wrong", or one line "= answer" for an open question.',
    });
    return false;
  }
  const line = entry.lines.find(({ word }) => word === "=" || word === "also");
  if (line) {
    report(context, line.at, {
      code: "question-both-ways",
      reason: "The question has answers to choose from and an open answer.",
      remedy: 'Keep one: the lines with boxes, or the line with "=".',
    });
    return false;
  }
  const seen = new Map<string, number>();
  for (const { text } of options) {
    const folded = bare(plain(text));
    const { line: here } = placeIn(text);
    const before = seen.get(folded);
    if (before !== undefined) {
      report(context, placeIn(text), {
        code: "equal-options",
        reason: `This answer stands in line ${before} already.`,
        remedy: "Change it, or take it out.",
      });
      return false;
    }
    seen.set(folded, here);
  }
  const right = options.filter((option) => option.right).length;
  if (right === 0 || right === options.length) {
    report(context, at, {
      code: right === 0 ? "question-no-right-answer" : "question-no-wrong-answer",
      reason:
        right === 0 ? "None of the answers is ticked as right." : "There is no wrong answer to choose from.",
      remedy:
        right === 0 ? 'Put an x into the box of the right one: "- [x] …".' : 'Add a wrong one: "- [ ] …".',
    });
    return false;
  }
  return true;
}

/** Where `see:` points; else the sentence that the question quotes from; else where it and its right answers are told. */
function evidenceOfQuestion(
  entry: Entry,
  stem: string,
  right: readonly string[],
  names: NamesOfArticle,
  context: Context,
): readonly Evidence[] | undefined {
  if (!entry.lines.some(({ word }) => word === "see")) {
    const pieces = quotationsOf([{ id: "A", text: stem, marks: [], form: "prose" }]).get("A") ?? [];
    const quoted = pieces.flatMap(({ start, end }) => {
      const place = findInText(context.index, stem.slice(start, end).replace(/[\s.,;:!?…]+$/u, ""))[0];
      return place ? [evidenceOf(context.index, wholeSentences(place, context))] : [];
    });
    if (quoted.length > 0) return quoted;
  }
  const texts = [`${stem} ${right.join(" ")}`, ...right, stem];
  return looseEvidence(entry, texts, "No question is made of it.", names, context);
}

/** A quoted word proves little alone: the place from the beginning of its first sentence to the end of its last one. */
function wholeSentences({ paragraph, start, end }: Occurrence, { index }: Context): Occurrence {
  return { paragraph, ...(sentenceIn(sentencesIn(index, paragraph), start, end) ?? { start, end }) };
}

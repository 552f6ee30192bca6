import type { Annotations, Named, Said } from "./annotations.ts";
import { nameOf } from "./fact-verdict.ts";
import { mayBeItsVoice } from "./kin.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "./verdict.ts";
import { bare, findAll, sentences } from "./words.ts";

/** Whether a name is the speaker of the statement. */
export function speakerVerdict(option: string, statement: Said, annotations: Annotations): Verdict {
  const name = nameOf(option, annotations);
  if (name === undefined) return isUnknown("no listed name");
  const same = annotations.statements.filter((other) => saysTheSame(other, statement));
  if (same.some((other) => nameOf(other.speaker, annotations) === name)) return isTrue("the speaker");
  if (name.sort !== "person" && name.sort !== "group") return isUnknown(`a ${name.sort} says nothing`);
  const shown = `${statement.own ?? ""} ${statement.words}`;
  if (name.names.some((one) => findAll(shown, one).length > 0)) return isUnknown("the statement names it");
  const speakers = same.flatMap((other) => nameOf(other.speaker, annotations) ?? []);
  if (speakers.some((speaker) => mayBeItsVoice(speaker, name, annotations)))
    return isUnknown("one of the two speaks for the other");
  return standsBeside(name, statement, annotations)
    ? isUnknown("it stands in the sentence of the statement, and may have said it too")
    : isFalse("another one says this");
}

function saysTheSame(a: Said, b: Said): boolean {
  if (a === b) return true;
  const [first, second] = [
    [a.words, a.own],
    [b.words, b.own],
  ].map((texts) => texts.flatMap((text) => (text ? [bare(text)] : [])));
  return (first ?? []).some((text) => (second ?? []).includes(text));
}

/** Whether a name stands in a sentence that holds a piece of the statement. */
export function standsBeside(name: Named, statement: Said, annotations: Annotations): boolean {
  return annotations.paragraphs.some(({ text }) =>
    sentences(text).some(({ start, end }) => {
      const sentence = text.slice(start, end);
      const holds = statement.pieces.some(
        (piece) => findAll(sentence, piece.replace(/[.,!?]+$/u, "")).length > 0,
      );
      return holds && name.names.some((one) => findAll(sentence, one).length > 0);
    }),
  );
}

/** The statement that a text shows: its own wording, or its words in quotation marks or none. */
export function statementShown(shown: string, annotations: Annotations): Said | undefined {
  const hits = annotations.statements.filter((one) => bare(one.own ?? one.words) === bare(shown));
  return hits.length === 1 ? hits[0] : undefined;
}

import type { MatchItem } from "../../../src/model/item.ts";
import type { Annotations, Said } from "../annotations.ts";
import { lettersOf, nameOf } from "../fact-verdict.ts";
import { keyObjections, sentenceAround } from "../judging.ts";
import { statementShown } from "../speaker-verdict.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, sentences, shareOf, stems } from "../words.ts";
import { answersOf } from "./facts.ts";
import { endsWith } from "./truth.ts";

/** In which paragraph does it stand? Where the annotation is proved, and where no other could say it. */
export function paragraphsObjections(item: MatchItem, annotations: Annotations): string[] {
  return item.statements.flatMap(({ id, text, evidence }) => {
    const places = homesOf(text, annotations);
    if (places === undefined) return [`"${text}" is no annotated fact or statement`];
    const judge = (option: string): Verdict => {
      if (evidence.some(({ paragraph }) => paragraph === option))
        return places.includes(option)
          ? isTrue("it stands there")
          : isUnknown("another paragraph says more of it");
      if (!annotations.paragraphs.some((one) => one.id === option)) return isUnknown("no such paragraph");
      return mayStandIn(option, text, annotations)
        ? isUnknown(`a sentence there says nearly the same as "${text}"`)
        : isFalse("nothing there says it");
    };
    const key = item.options.find((option) => option.id === item.key[id])?.text;
    return [
      ...keyObjections(
        item.options.map((option) => ({
          text: option.text,
          right: item.key[id] === option.id,
          verdict: judge(option.text),
        })),
      ),
      ...evidence
        .filter(({ paragraph }) => paragraph !== key)
        .map(({ paragraph }) => `the evidence stands in ${paragraph}`),
      ...(evidence.every((place) => sentenceAround(place, annotations) !== "")
        ? []
        : ["the evidence is no sentence"]),
    ];
  });
}

/** The paragraphs in which a statement may be at home; nothing where it is none of the annotations. */
function homesOf(text: string, annotations: Annotations): readonly string[] | undefined {
  const said = saidIn(text, annotations);
  if (said !== undefined)
    return annotations.paragraphs
      .filter((one) =>
        said.pieces.every((piece) => findAll(one.text, piece.replace(/[.,!?]+$/u, "")).length > 0),
      )
      .map(({ id }) => id);
  const fact = annotations.facts.find(({ sentence }) => endsWith(text, sentence));
  if (fact === undefined) return undefined;
  const letters = lettersOf(fact.see, annotations);
  if (letters.length > 0) return letters;
  const frame = stems(fact.sentence);
  const shares = annotations.paragraphs
    .filter((one) =>
      fact.slots.every((slot) =>
        answersOf(slot, annotations).some((answer) => findAll(one.text, answer).length > 0),
      ),
    )
    .map((one) => ({ id: one.id, share: shareOf(frame, stems(one.text)) }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share >= best - 0.25).map(({ id }) => id);
}

/** The statement that is shown: alone, or behind its speaker's name. */
function saidIn(text: string, annotations: Annotations): Said | undefined {
  const [, owner, words = text] = /^(?:(?:According to|Laut) )?(.+?): (.+)$/u.exec(text) ?? [];
  const said = statementShown(words.replace(/^["\u201c\u201e]|["\u201c\u201d]$/gu, ""), annotations);
  const speaker = said === undefined ? undefined : nameOf(said.speaker, annotations);
  const isHers = owner === undefined || speaker?.names.some((name) => bare(name) === bare(owner));
  return isHers ? said : undefined;
}

/** Whether a sentence of the paragraph has two thirds of a statement's words, or its words and an answer of the fact. */
function mayStandIn(letter: string, text: string, annotations: Annotations): boolean {
  const whole = annotations.paragraphs.find(({ id }) => id === letter)?.text ?? "";
  // Whose words they are is none of them.
  const words = withNumbers(text.replace(/^[^:.!?]+: /u, ""));
  return sentences(whole).some(
    ({ start, end }) => shareOf(words, withNumbers(whole.slice(start, end))) >= 2 / 3,
  );
}

function withNumbers(text: string): ReadonlySet<string> {
  return new Set([...stems(text), ...(text.match(/\d[\d.,]*\d|\d/gu) ?? [])]);
}

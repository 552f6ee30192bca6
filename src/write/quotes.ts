import type { Locale } from "../locale/locale.ts";
import type { Article, Paragraph } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import { type Stretch, sentenceIn, sentencesOf } from "../read/text/sentences.ts";
import { type Run, runsOf } from "./runs.ts";

/** Words of the text that prove an answer, with the sentence around them. */
export interface Quote {
  readonly paragraph: string;
  readonly runs: readonly Run[];
}

/** A quotation longer than this is cut; a teacher finds the rest under its letter. */
const longest = 320;
/** What is left of it before and behind the answer. */
const around = 90;

/** Quotes evidence from an article. Places in one sentence make one quotation. */
export function quoter(article: Article, locale: Locale): (evidence: readonly Evidence[]) => Quote[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const known = new Map<string, Stretch[]>();
  const sentencesIn = ({ id, text }: Paragraph): Stretch[] => {
    const sentences = known.get(id) ?? sentencesOf(text, locale);
    known.set(id, sentences);
    return sentences;
  };
  return (evidence) => {
    const quotes: { paragraph: Paragraph; stretch: Stretch; answers: Stretch[] }[] = [];
    for (const { paragraph: letter, start, end } of evidence) {
      const paragraph = paragraphs.get(letter);
      if (paragraph === undefined) continue;
      const stretch = sentenceIn(sentencesIn(paragraph), start, end) ?? { start, end };
      const same = quotes.find((quote) => quote.paragraph === paragraph && overlap(quote.stretch, stretch));
      if (same === undefined) {
        quotes.push({ paragraph, stretch, answers: [{ start, end }] });
        continue;
      }
      same.stretch = {
        start: Math.min(same.stretch.start, stretch.start),
        end: Math.max(same.stretch.end, stretch.end),
      };
      if (!same.answers.some((answer) => answer.start === start && answer.end === end))
        same.answers.push({ start, end });
    }
    return quotes.map(({ paragraph, stretch, answers }) => ({
      paragraph: paragraph.id,
      runs: quoteOf(paragraph.text, stretch, answers),
    }));
  };
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function quoteOf(text: string, whole: Stretch, answers: readonly Stretch[]): Run[] {
  const first = Math.min(...answers.map(({ start }) => start));
  const last = Math.max(...answers.map(({ end }) => end));
  // Where the whole sentence is the evidence, marking all of it would mark nothing.
  const marks =
    first <= whole.start && last >= whole.end
      ? []
      : answers.map((answer) => ({ ...answer, type: "answer" as const }));
  const cut = (start: number, end: number) => runsOf(text, marks, start, end);
  if (whole.end - whole.start <= longest) return cut(whole.start, whole.end);
  const start = first - around > whole.start ? border(text, first - around, 1) : whole.start;
  const end = last + around < whole.end ? border(text, last + around, -1) : whole.end;
  const middle =
    end - start <= longest
      ? cut(start, end)
      : [
          ...cut(start, border(text, start + longest / 2, -1)),
          { text: " … " },
          ...cut(border(text, end - around, 1), end),
        ];
  return [
    ...(start > whole.start ? [{ text: "… " }] : []),
    ...middle,
    ...(end < whole.end ? [{ text: " …" }] : []),
  ];
}

/** The end of a word near an offset, within 40 code units in one direction; else between two characters. */
function border(text: string, at: number, step: 1 | -1): number {
  for (let near = 0; near < 40; near += 1) {
    const place = at + near * step;
    if (/\s/u.test(text[step === 1 ? place - 1 : place] ?? " ")) return place;
  }
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at;
}

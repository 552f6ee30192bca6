import type { Locale } from "../../locale/locale.ts";
import type { Loss } from "../../model/output.ts";
import { keyOf } from "../answers.ts";
import { askedLines, keyLines } from "../platform/card-lines.ts";
import { type ChoiceApart, choicesApart } from "../platform/choices-apart.ts";
import { blankOf, gapsOf, gapText } from "../platform/gap-text.ts";
import { oneLine } from "../platform/item-name.ts";
import { opensFormula } from "../platform/opens-formula.ts";
import type { ShownQuestion } from "../shown-form.ts";

export interface QuizletCard {
  readonly term: string;
  readonly definition: string;
}

interface Cards {
  readonly cards: readonly QuizletCard[];
  readonly losses: readonly Loss[];
}

/**
 * A question as cards: a matching and a text with several gaps give one a part, so that a definition is one answer. A card that
 * a spreadsheet would take for a formula stands in quotation marks.
 */
export function quizletCards(question: ShownQuestion, words: Locale): Cards {
  const { cards, losses } = plainCards(question, words);
  const quoted = (text: string) =>
    opensFormula(text) ? `${words.quotes.open}${text}${words.quotes.close}` : text;
  const safe = cards.map(({ term, definition }) => ({ term: quoted(term), definition: quoted(definition) }));
  const changed = safe.some(
    ({ term, definition }, index) => term !== cards[index]?.term || definition !== cards[index]?.definition,
  );
  return {
    cards: safe,
    losses: changed
      ? [
          ...losses,
          {
            item: question.item.id,
            what: "a sign at the head that a spreadsheet takes for a formula",
            instead: "the words in quotation marks",
          },
        ]
      : losses,
  };
}

function plainCards(question: ShownQuestion, words: Locale): Cards {
  const { item } = question;
  switch (question.interaction) {
    case "choice":
    case "order":
    case "text":
      return {
        cards: [card([item.stem, ...askedLines(question).flat()], keyLines(question))],
        losses: [],
      };
    case "match":
      return apart(choicesApart(question, words.reading.articles) ?? [], {
        item: item.id,
        what: "a matching",
        instead: "one card a statement",
      });
    case "gap": {
      const gaps = gapsOf(question);
      const several = gaps.length > 1;
      const text = gapText(question, blankOf(question));
      const listed = question.bank?.map((option) => option.text) ?? [];
      return {
        cards: gaps.map(({ gap, letter }) =>
          card(
            [
              item.stem,
              text,
              ...(several ? [`(${letter})`] : []),
              ...(listed.length === 0 ? [] : [listed.join(" · ")]),
            ],
            [(keyOf(question.item.key, gap) ?? []).join(" / ")],
          ),
        ),
        losses: several
          ? [{ item: item.id, what: "several gaps in one text", instead: "one card a gap" }]
          : [],
      };
    }
    default:
      return question satisfies never;
  }
}

function apart(parts: readonly ChoiceApart[], loss: Loss): Cards {
  return {
    cards: parts.map(({ question }) =>
      card([question.item.stem, ...askedLines(question).flat()], keyLines(question)),
    ),
    losses: [loss],
  };
}

/** Lines in one: what parts them is a sign that seldom stands in a text. */
function card(term: readonly string[], definition: readonly string[]): QuizletCard {
  const joined = (lines: readonly string[]) => lines.map(oneLine).filter(Boolean).join(" | ");
  return { term: joined(term), definition: joined(definition) };
}

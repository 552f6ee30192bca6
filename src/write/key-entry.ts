import type { Evidence } from "../model/evidence.ts";
import { answersOf, keyOf, letterFor, positionsOf } from "./answers.ts";
import type { Quote } from "./quotes.ts";
import type { ShownQuestion } from "./shown-form.ts";

/** A question in the key. */
export interface KeyEntry {
  readonly number: string;
  readonly stem: string;
  readonly points: number;
  readonly rows: readonly KeyRow[];
}

/** What is proved together: the whole question, or one statement of a match. */
export interface KeyRow {
  /** `7a` where a question has several. */
  readonly number: string;
  readonly answers: readonly Answer[];
  readonly quotes: readonly Quote[];
  readonly why: string;
  /** Why each other option is wrong, under its letter. */
  readonly reasons: readonly Reason[];
  /** Events in their right order, each with its place: they take the room of evidence and reasons. */
  readonly chain: readonly (Reason & { readonly quotes: readonly Quote[] })[];
}

export interface Answer {
  readonly letter: string;
  readonly text: string;
  /** What else is right. */
  readonly also: readonly string[];
}

export interface Reason {
  readonly letter: string;
  readonly text: string;
}

/** Options that are wrong for the same reason share a line: "A, B, D". */
function together(reasons: readonly Reason[]): Reason[] {
  const letters = new Map<string, string[]>();
  // A question made elsewhere may give none.
  for (const { letter, text } of reasons.filter((reason) => reason.text !== ""))
    letters.set(text, [...(letters.get(text) ?? []), letter]);
  return [...letters].map(([text, shared]) => ({ letter: shared.join(", "), text }));
}

/** A paragraph's letter stands once. */
function letterAndText(letter: string, text: string): { letter: string; text: string } {
  return { letter, text: text === letter ? "" : text };
}

/** Whether options stand under their initials. */
function isStep(options: readonly { readonly letter: string; readonly text: string }[]): boolean {
  return options.every(({ letter, text }) => text.length > 1 && text.startsWith(letter));
}

/** What an entry takes from the article. */
export interface Proofs {
  readonly quote: (evidence: readonly Evidence[]) => Quote[];
  /** Whether each event of an order stands with its own place. */
  readonly isChained?: boolean;
}

export function keyEntry(question: ShownQuestion, proofs: Proofs): KeyEntry {
  const { number, item } = question;
  return { number, stem: item.stem, points: item.points, rows: rowsOf(question, proofs) };
}

function rowsOf(question: ShownQuestion, { quote, isChained = false }: Proofs): KeyRow[] {
  const { item } = question;
  const whole = { number: "", quotes: quote(item.evidence), why: item.rationale, chain: [] };
  switch (question.interaction) {
    case "choice": {
      const { key } = question.item;
      const right = question.options.filter(({ id }) => key.includes(id));
      return [
        {
          ...whole,
          answers: right.map(({ letter, text }) =>
            // True, false and not given stand under their own initials: the word alone is the answer.
            letter !== "" && isStep(question.options)
              ? { letter: text, text: "", also: [] }
              : { letter, text, also: [] },
          ),
          reasons: together(
            question.options
              // One right option has the item's reason; several may have each its own.
              .filter(
                ({ id, rationale }) => !key.includes(id) || (key.length > 1 && rationale !== item.rationale),
              )
              .map(({ letter, rationale }) => ({ letter, text: rationale })),
          ),
        },
      ];
    }
    case "match": {
      const used = new Set(question.statements.map(({ id }) => keyOf(question.item.key, id)));
      const spare = question.options.filter(({ id }) => !used.has(id));
      return [
        ...question.statements.map((statement): KeyRow => {
          const right = question.options.find(({ id }) => id === keyOf(question.item.key, statement.id));
          return {
            number: question.number + statement.letter,
            answers: [{ ...letterAndText(letterFor(question, statement.id), right?.text ?? ""), also: [] }],
            quotes: quote(statement.evidence),
            why: statement.rationale,
            reasons: [],
            chain: [],
          };
        }),
        ...(spare.length === 0
          ? []
          : [
              {
                number: "",
                answers: [],
                quotes: [],
                why: "",
                reasons: together(spare.map(({ letter, rationale }) => ({ letter, text: rationale }))),
                chain: [],
              },
            ]),
      ];
    }
    case "order": {
      const positions = positionsOf(question.item);
      const sorted = [...question.entries].sort((a, b) => a.rank - b.rank);
      const events = sorted.map(({ id, text, rationale }) => ({
        letter: positions.get(id) ?? "",
        text: [text, rationale].filter(Boolean).join(" – "),
      }));
      return [
        {
          ...whole,
          answers: [
            {
              letter: question.entries.map(({ id }) => positions.get(id) ?? "").join(" "),
              text: "",
              also: [],
            },
          ],
          quotes: isChained && sorted.every(({ evidence = [] }) => evidence.length > 0) ? [] : whole.quotes,
          reasons: isChained ? [] : events,
          chain: isChained
            ? sorted.map(({ evidence = [] }, index) => ({
                ...(events[index] as Reason),
                quotes: quote(evidence),
              }))
            : [],
        },
      ];
    }
    case "gap": {
      const { key } = question.item;
      const right = new Set(Object.values(key).flat());
      const gaps = question.pieces.flatMap((piece) => ("gap" in piece ? [piece] : []));
      return [
        {
          ...whole,
          answers: gaps.map(({ gap, letter }) => {
            const [text = "", ...also] = keyOf(key, gap) ?? [];
            return { letter: gaps.length === 1 ? "" : letter, text, also };
          }),
          reasons: (question.bank ?? [])
            .filter(({ text }) => !right.has(text))
            .map(({ text, rationale }) => ({ letter: text, text: rationale })),
        },
      ];
    }
    case "text": {
      const [text = ""] = answersOf(question);
      return [{ ...whole, answers: [{ letter: "", text, also: question.item.key.slice(1) }], reasons: [] }];
    }
    default:
      return question satisfies never;
  }
}

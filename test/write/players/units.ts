import { expect } from "vitest";
import type { Item } from "../../../src/model/item.ts";
import type { Loss } from "../../../src/model/output.ts";
import type { Quiz } from "../../../src/model/quiz.ts";
import { onScreen } from "../../../src/write/on-screen.ts";
import { feedbackOf } from "../../../src/write/platform/feedback-of.ts";
import { safeText } from "../../../src/write/platform/safe-text.ts";
import { folded } from "../platform/hostile-quiz.ts";

/** What is answered by itself: among options, or by typing. Texts have single spaces. */
export interface Part {
  /** What it is about, where a question has several: a statement, an entry, nothing for a gap. */
  readonly says: string;
  readonly options: readonly string[] | undefined;
  /** The right options, or the answers that are accepted. */
  readonly right: readonly string[];
}

/** A question as a player shows it and marks it. */
export interface Played {
  readonly says: string;
  readonly parts: readonly Part[];
  /** Of the whole, 0 to 1, for what is chosen or typed in each part. */
  readonly score: (answers: readonly (readonly string[])[]) => number;
  /** All that is said once it has been answered. */
  readonly feedback: string;
  /** What is said to an option, where the format tells it apart. */
  readonly reasons?: ReadonlyMap<string, string>;
}

/** A question as the quiz has it. */
export interface Sent {
  readonly item: Item;
  readonly says: readonly string[];
  /** What to do: where entries are numbered, and where they are moved. */
  readonly instructions: readonly string[];
  readonly parts: readonly Part[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly feedback: readonly string[];
}

const flat = (text: string) => folded(safeText(text));
const flats = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => flat(text));

/** The questions of version A in its order. */
export function sentBy(quiz: Quiz): Sent[] {
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const quotesOf = feedbackOf(safeText(quiz));
  const [numbered, moved] = [onScreen(quiz, "numbered"), onScreen(quiz, "moved")];
  return quiz.forms[0].sections.flatMap((section) =>
    section.items.map((place): Sent => {
      const item = items.get(place.item);
      if (item === undefined) throw new Error(place.item);
      const shown = { ...item, ...inOrder(item, place) } as Item;
      return {
        item,
        says: [flat(item.stem), ...wordsAround(item)],
        instructions: [numbered, moved].map((words) => flat(words(section))),
        parts: partsOf(shown),
        reasons: reasonsOf(shown),
        feedback: [item.rationale, ...quotesOf(item).quotes].map(flat),
      };
    }),
  );
}

/** What stands around gaps. */
function wordsAround(item: Item): string[] {
  if (item.interaction !== "gap") return [];
  return item.text.flatMap((piece) => ("words" in piece ? [flat(piece.words)] : []));
}

type Place = Quiz["forms"][0]["sections"][0]["items"][0];

function inOrder(item: Item, place: Place): object {
  const sorted = <P extends { readonly id: string }>(
    parts: readonly P[],
    ids: readonly string[] | undefined,
  ) => (ids === undefined ? parts : ids.map((id) => parts.find((part) => part.id === id) as P));
  switch (item.interaction) {
    case "choice":
      return { options: sorted(item.options, place.options) };
    case "match":
      return {
        options: sorted(item.options, place.options),
        statements: sorted(item.statements, place.statements),
      };
    case "order":
      return { entries: sorted(item.entries, place.entries) };
    case "gap":
      return item.bank === undefined ? {} : { bank: sorted(item.bank, place.options) };
    case "text":
      return {};
    default:
      return item satisfies never;
  }
}

function partsOf(item: Item): Part[] {
  switch (item.interaction) {
    case "choice": {
      const right = item.options.filter(({ id }) => item.key.includes(id));
      return [{ says: "", options: flats(item.options), right: flats(right) }];
    }
    case "match":
      return item.statements.map(({ id, text }) => ({
        says: flat(text),
        options: flats(item.options),
        right: flats(item.options.filter((option) => option.id === item.key[id])),
      }));
    case "order":
      return item.entries.map(({ text, rank }) => {
        const before = item.entries.filter((entry) => entry.rank < rank).length;
        const same = item.entries.filter((entry) => entry.rank === rank).length;
        const place = Array.from({ length: same }, (_, n) => before + n + 1).join("/");
        return { says: flat(text), options: undefined, right: [place] };
      });
    case "gap":
      return item.text.flatMap((piece) =>
        "gap" in piece
          ? [
              {
                says: "",
                options: item.bank && flats(item.bank),
                right: rightIn(item, item.key[piece.gap] ?? []),
              },
            ]
          : [],
      );
    case "text":
      return [{ says: "", options: undefined, right: [...new Set(item.key.map(flat))] }];
    default:
      return item satisfies never;
  }
}

/** Of a list of words those that are accepted, where there are any; else what may be typed. */
function rightIn({ bank }: Extract<Item, { interaction: "gap" }>, accepted: readonly string[]): string[] {
  const right = [...new Set(accepted.map(flat))];
  const listed = right.filter((one) => bank && flats(bank).includes(one));
  return listed.length > 0 ? listed : right;
}

function reasonsOf(item: Item): Map<string, string> {
  if (item.interaction !== "choice") return new Map();
  return new Map(item.options.map(({ text, rationale }) => [flat(text), flat(rationale)]));
}

/** Every question came back with its texts, its key and its feedback; of several accepted answers the first may be alone. */
export function comesBackWhole(quiz: Quiz, questions: readonly Played[], losses: readonly Loss[]): void {
  const sent = sentBy(quiz);
  expect(questions).toHaveLength(sent.length);
  for (const [index, one] of sent.entries()) {
    const got = questions[index] as Played;
    for (const says of one.says) expect(got.says).toContain(says);
    expect(one.instructions.some((words) => got.says.includes(words))).toBe(true);
    const lost = lostOf(losses, one.item);
    const alone = lost.includes("further accepted answers");
    const words = lost.some((what) => what.startsWith("its words to choose from"));
    // A gap's row may name it, and a single part may repeat the stem.
    const unnamed = one.item.interaction !== "match" && one.item.interaction !== "order";
    const expected = one.parts.map((part, at) => ({
      ...part,
      says: unnamed ? (got.parts[at]?.says ?? "") : part.says,
      options: words ? undefined : part.options && [...new Set(part.options)].sort(),
      right: alone ? part.right.slice(0, 1) : [...part.right].sort(),
    }));
    if (one.item.interaction === "order")
      // The places of an order may be options, or there may be none.
      expect(got.parts.map(({ says, right }) => ({ says, right }))).toEqual(
        expected.map(({ says, right }) => ({ says, right })),
      );
    else
      expect(
        got.parts.map((part) => ({
          ...part,
          options: part.options && [...part.options].sort(),
          right: alone ? part.right : [...part.right].sort(),
        })),
      ).toEqual(expected);
    marksRightly(got, { ...one, parts: expected });
    if (lost.includes("what is said when it has been answered")) expect(got.feedback.trim()).toBe("");
    else for (const said of [...one.feedback, ...one.reasons.values()]) expect(got.feedback).toContain(said);
  }
}

/** The right answer scores all, each wrong one less: nothing, where there is one part. */
export function marksRightly(played: Played, { parts, item }: Sent): void {
  const right = parts.map((part) => (several(item) ? part.right : part.right.slice(0, 1)));
  expect(played.score(right)).toBeCloseTo(1, 3);
  expect(played.score(parts.map(() => []))).toBe(0);
  for (const [index, part] of parts.entries()) {
    const others = part.options ?? ["__nothing like it__", `${part.right[0]} and more`];
    // A ranking counts as a whole.
    const whole = item.interaction === "order" && played.parts[0]?.options === undefined;
    for (const wrong of others.filter((option) => !part.right.includes(option))) {
      const answers = right.map((answer, at) => (at === index ? [wrong] : answer));
      const score = played.score(answers);
      if (parts.length === 1 || whole) expect(score).toBe(0);
      else expect(score).toBeCloseTo(1 - 1 / parts.length, 3);
    }
    if (!several(item) && part.options === undefined)
      for (const answer of part.right)
        expect(played.score(right.map((one, at) => (at === index ? [answer] : one)))).toBeCloseTo(1, 3);
  }
}

const several = (item: Item) => item.interaction === "choice" && item.key.length > 1;

/** What was lost about an item. */
export const lostOf = (losses: readonly Loss[], { id }: Item) =>
  losses.filter((loss) => loss.item === safeText(id)).map(({ what }) => what);

import type { Block } from "./heights.ts";
import { columnsOf, heightOf, type Room } from "./pages.ts";
import type { QuestionView } from "./question-view.ts";
import type { SectionView } from "./section-view.ts";

/** The questions of one page. */
export interface Spread {
  readonly columns: readonly (readonly Part[])[];
  /** Whether it surely fits on a page, so that a browser need not look for places where it may be parted. */
  readonly loose: boolean;
}

/** A section, or what stands of it in one column. */
export interface Part extends SectionView {
  readonly number: number;
  /** Whether its heading stands in a column before. */
  readonly continued: boolean;
  readonly questions: readonly PartQuestion[];
}

/** A question, or what stands of it in one column. */
export type PartQuestion = QuestionView & { readonly continued: boolean };

/** All sections one under the other: a browser parts them by pages. */
export function oneSpread(sections: readonly SectionView[]): Spread[] {
  const parts = sections.map((section, index) => partOf(section, index, false, section.questions.map(whole)));
  return [{ columns: [parts], loose: false }];
}

/** The sections in the columns of their pages; the first page has none where it has no room for them. */
export function spreadsOf(sections: readonly SectionView[], blocks: readonly Block[], room: Room): Spread[] {
  return columnsOf(blocks, room).map((columns, page) => {
    const free = page === 0 ? room.first : room.height;
    return {
      columns: columns
        .filter((column) => column.length > 0)
        .map((column) => partsOf(sections, blocks, column)),
      loose: columns.every((column) => heightOf(column) < free * looseShare),
    };
  });
}

/** Some lines less than a page. */
const looseShare = 0.97;

function partsOf(sections: readonly SectionView[], all: readonly Block[], column: readonly Block[]): Part[] {
  const numbers = [...new Set(column.map(({ section }) => section))];
  return numbers.map((number) => {
    const section = sections[number] as SectionView;
    const own = column.filter((block) => block.section === number);
    const questions = [...new Set(own.map(({ question }) => question))].map((index) => {
      const rows = own.filter((block) => block.question === index).map(({ row }) => row);
      const [from = 0] = rows;
      const end = all.find(
        (block) => block.section === number && block.question === index && block.row > (rows.at(-1) ?? 0),
      )?.row;
      return rowsOf(section.questions[index] as QuestionView, from, end);
    });
    const [first] = own;
    return partOf(section, number, first !== undefined && first.question + first.row > 0, questions);
  });
}

function partOf(
  section: SectionView,
  index: number,
  continued: boolean,
  questions: readonly PartQuestion[],
): Part {
  return { ...section, number: index + 1, continued, questions };
}

function whole(question: QuestionView): PartQuestion {
  return { ...question, continued: false };
}

/** A question with some of its rows; without its stem where that stands in a column before. */
function rowsOf(question: QuestionView, from: number, until: number | undefined): PartQuestion {
  if (from === 0 && until === undefined) return whole(question);
  const shared = { continued: from > 0, ...(from > 0 ? { stem: "" } : {}) };
  if (question.interaction === "match")
    return { ...question, ...shared, statements: question.statements.slice(from, until) };
  if (question.interaction === "order")
    return { ...question, ...shared, entries: question.entries.slice(from, until) };
  return whole(question);
}

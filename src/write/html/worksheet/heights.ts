import { actFace, type Look } from "../look/look.ts";
import { questionHeight, statementHeight, textLines } from "./question-height.ts";
import type { QuestionView, Setting } from "./question-view.ts";
import type { SectionView } from "./section-view.ts";

/** What cannot be parted by a page or a column, one under the other, in CSS px. */
export interface Block {
  readonly height: number;
  /** The space before it, which falls away at the head of a column. */
  readonly before: number;
  /** Where it stands: which section, which of its questions, and from which of that question's rows on. */
  readonly section: number;
  readonly question: number;
  readonly row: number;
}

/**
 * How high the questions stand on paper. It follows the style sheet (`templates/css/questions.css`) rule by rule; what a
 * browser makes of it may differ by a line, so that a page is not filled to its end.
 */
export function blocksOf(sections: readonly SectionView[], setting: Setting): Block[] {
  const { density } = setting;
  const blocks = sections.flatMap((section, place) => {
    const scale = section.scale.length > 0;
    const head = headHeight(section, setting) + (scale ? tableHead(setting) : 0);
    const own = section.questions.flatMap((question, index) =>
      (scale ? [rowHeight(question.stem, section, setting)] : partHeights(question, setting)).map(
        (height, row): Block => ({
          height,
          before: scale ? 0 : row === 0 ? density.itemGap : density.rowGap,
          section: place,
          question: index,
          // The first part has two rows.
          row: row === 0 ? 0 : row + 1,
        }),
      ),
    );
    // A heading stays with what follows it.
    return own.map((block, index) =>
      index === 0
        ? { ...block, height: head + block.height, before: place === 0 ? 0 : density.sectionGap }
        : block,
    );
  });
  // The line that ends the questions stays with the last of them.
  const last = blocks.at(-1);
  const end = 10 + setting.look.masthead.facts.leading;
  return last === undefined ? [] : [...blocks.slice(0, -1), { ...last, height: last.height + end }];
}

/** In columns a list may go on at the head of the next one, which is in sight; two rows at least stay together. */
function partHeights(question: QuestionView, setting: Setting): number[] {
  const whole = questionHeight(question, setting);
  const { density, room } = setting;
  if (density.columns === 1 || (question.interaction !== "match" && question.interaction !== "order"))
    return [whole];
  const rows = (question.interaction === "match" ? question.statements : question.entries).map(({ text }) =>
    statementHeight(text, room, setting),
  );
  if (rows.length < 4) return [whole];
  const later = rows.slice(2);
  const last = (later.at(-2) as number) + (later.at(-1) as number) + density.rowGap;
  const between = later.slice(0, -2);
  const first = whole - later.reduce((sum, height) => sum + height + density.rowGap, 0);
  return [first, ...between, last];
}

function headHeight({ range, title, instructions, points }: SectionView, setting: Setting): number {
  const { density, look, measure } = setting;
  const bold = actFace(look, look.bold);
  const whole = setting.room + density.gutter + marksRoom(setting);
  const marks = measure.width(`${points} marks`, bold, density.instructions.size) + 12;
  const title_ = measure.lines(`${range}   ${title}`, bold, density.heading.size, whole - marks);
  const italic = actFace(look, 400, look.italics);
  const pieces = instructions.map(({ text, strong }) => ({ text, face: strong ? bold : italic }));
  const lines = measure.mixedLines(pieces, density.instructions.size, whole);
  return (
    heavyRule(look) +
    density.headTop +
    title_ * density.heading.leading +
    (look.name === "standard" ? 1 : 2) +
    lines * density.instructions.leading +
    density.headBottom
  );
}

/** A browser draws a rule in whole px (`--heavy` in look/style.ts). */
export function heavyRule({ name }: Look): number {
  return name === "standard" ? 2 : 3;
}

/** What the marks of a question take at the end of its line. */
export function marksRoom({ density }: Pick<Setting, "density">): number {
  return density.columns === 1 ? density.size * 2.6 : 0;
}

/** The head of a table of statements: three words, above the circles; in columns the circles' letters say it. */
function tableHead({ density, look }: Setting): number {
  if (look.name !== "standard") return 0;
  return density.columns === 1 ? look.masthead.facts.leading + 4.5 : 0.5;
}

/** What the circles of a scale take of a row, in CSS px. */
export function scaleRoom(steps: number, { density, look }: Setting): number {
  if (look.name !== "standard") return 0;
  return density.columns === 1 ? steps * density.size * 4.6 : steps * (density.bubble + 5) + 6;
}

function rowHeight(stem: string, { scale }: SectionView, setting: Setting): number {
  const { density, look } = setting;
  const room = setting.room - scaleRoom(scale.length, setting) - 10;
  const text = textLines(stem, room, setting) * density.leading;
  const padding = density.rowGap * 2;
  if (look.name === "standard") return Math.max(text, density.bubble) + padding + 1;
  return text + density.rowGap + Math.max(density.leading, density.bubble) + padding + 2;
}

import type { Stressed } from "./stressed.ts";
import { actFace } from "../look/look.ts";
import { optionSpace, rowsOf } from "./option-layout.ts";
import { frame, type QuestionView, type Setting } from "./question-view.ts";
import type { SectionView } from "./section-view.ts";

/** What cannot be parted by a page or a column, one under the other, in CSS px. */
export interface Block {
  readonly height: number;
  /** The space before it, which falls away at the head of a column. */
  readonly before: number;
}

/**
 * How high the questions stand on paper. It follows the style sheet (`templates/css/questions.css`) rule by rule; what a
 * browser makes of it may differ by a line, so that `pagesOf` leaves some room.
 */
export function blocksOf(sections: readonly SectionView[], setting: Setting): Block[] {
  const { density } = setting;
  return sections.flatMap((section, place) => {
    const before = place === 0 ? 0 : density.sectionGap;
    const head = headHeight(section, setting);
    if (section.scale.length > 0) {
      const rows = section.questions.map(({ stem }) => rowHeight(stem, section, setting));
      return withHead(rows, head + tableHead(setting), before, 0);
    }
    const items = section.questions.map((question) => questionHeight(question, setting));
    return withHead(items, head, before, density.itemGap);
  });
}

/** A heading stays with what follows it. */
function withHead(items: readonly number[], head: number, before: number, gap: number): Block[] {
  return items.map((height, index) =>
    index === 0 ? { height: head + height, before } : { height, before: gap },
  );
}

function headHeight({ range, title, instructions, points }: SectionView, setting: Setting): number {
  const { density, look, measure } = setting;
  const bold = actFace(look, look.bold);
  const whole = setting.room + density.gutter + marksRoom(setting);
  const marks = measure.width(`${points} marks`, bold, density.instructions.size) + 12;
  const title_ = measure.lines(`${range}   ${title}`, bold, density.heading.size, whole - marks);
  const text = instructions.map((piece: Stressed) => piece.text).join("");
  const lines = measure.lines(
    text,
    actFace(look, 400, look.italics),
    density.instructions.size * 1.01,
    whole,
  );
  return (
    3 +
    density.headTop +
    title_ * density.heading.leading +
    1 +
    lines * density.instructions.leading +
    density.headBottom
  );
}

/** What the marks of a question take at the end of its line. */
export function marksRoom({ density }: Pick<Setting, "density">): number {
  return density.columns === 1 ? density.size * 2.6 : 0;
}

/** The head of a table of statements: three words, above the circles; in columns the circles' letters say it. */
function tableHead({ density }: Setting): number {
  return density.columns === 1 ? density.instructions.leading + 4 : 1;
}

/** What the circles of a scale take of a row, in CSS px. */
export function scaleRoom(steps: number, { density, look }: Setting): number {
  if (look.name !== "standard") return 0;
  return density.columns === 1 ? steps * density.size * 4.6 : steps * (density.bubble + 5) + 6;
}

function rowHeight(stem: string, { scale }: SectionView, setting: Setting): number {
  const { density } = setting;
  const room = setting.room - scaleRoom(scale.length, setting) - 10;
  const lines = textLines(stem, room, setting);
  const padding = density.rowGap * 2 + 1;
  const below = setting.look.name === "standard" ? 0 : density.bubble + density.rowGap;
  return Math.max(lines * density.leading, density.bubble) + padding + below;
}

function questionHeight(question: QuestionView, setting: Setting): number {
  const { density, room } = setting;
  const stem = question.stem === "" ? 0 : textLines(question.stem, room, setting) * density.leading;
  switch (question.interaction) {
    case "choice": {
      const rows = rowsOf(question.layout, question.options.length);
      const space = optionSpace[density.columns];
      const lines =
        question.layout === "list"
          ? question.options.reduce(
              (sum, { text }) => sum + textLines(text, room - density.bubble - space.letter, setting),
              0,
            )
          : rows;
      const line = Math.max(density.leading, density.bubble);
      return stem + density.optionTop + lines * line + (rows - 1) * density.optionGap;
    }
    case "match":
      return stem + density.optionTop + matchHeight(question, setting);
    case "order":
      return stem + density.optionTop + statementsHeight(question.entries, room, setting);
    case "gap": {
      const text = question.pieces
        .map((piece) => ("words" in piece ? piece.words : "m".repeat(Math.ceil(density.blank / density.size / 0.8))))
        .join("");
      const lines = text.split("\n").reduce((sum, line) => sum + textLines(line, room, setting), 0);
      const bank =
        question.bank.length === 0
          ? 0
          : textLines(question.bank.join("      "), room - 24, setting) * density.leading + 14 + density.rowGap * 2;
      return stem + bank + lines * density.writing;
    }
    case "text":
      return stem + question.lines.length * density.writing;
    default:
      return question satisfies never;
  }
}

/** Of a box of options, with its frame. */
const boxPadding = { 1: 9, 2: 5 } as const;

function matchHeight(question: QuestionView & { interaction: "match" }, setting: Setting): number {
  const { density, room } = setting;
  const { layout, options, statements } = question;
  const boxOf = (rows: number) => rows * (density.leading + 2) + 2 * boxPadding[density.columns];
  if (layout === "letters") return statementsHeight(statements, room, setting) + boxOf(1) + density.rowGap;
  const face = actFace(setting.look);
  const widest = Math.max(...options.map(({ text }) => setting.measure.width(text, face, density.size)));
  if (layout === "beside") {
    const left = room - widest - frame - 30;
    return Math.max(statementsHeight(statements, left, setting), boxOf(options.length));
  }
  if (layout === "above-lines") {
    const whole = options.map(({ letter, text }) => `${letter}\u00a0${text}`.replaceAll(" ", "\u00a0")).join("   ");
    const rows = textLines(whole, room - 30, setting);
    return boxOf(rows) + density.rowGap * 2 + statementsHeight(statements, room, setting);
  }
  const rows =
    layout === "above-pair"
      ? Math.ceil(options.length / 2)
      : options.reduce((sum, { text }) => sum + textLines(text, room - frame, setting), 0);
  return boxOf(rows) + density.rowGap * 2 + statementsHeight(statements, room, setting);
}

function statementsHeight(rows: readonly { readonly text: string }[], room: number, setting: Setting): number {
  const { density } = setting;
  const heights = rows.map(({ text }) =>
    Math.max(density.box, textLines(text, room - density.box - 9, setting) * density.leading),
  );
  return heights.reduce((sum, height) => sum + height, 0) + (rows.length - 1) * density.rowGap;
}

function textLines(text: string, room: number, { look, density, measure }: Setting): number {
  return measure.lines(text, actFace(look), density.size, room);
}

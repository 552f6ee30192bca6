import { actFace } from "../look/look.ts";
import { rowsOfBoxes, wrapped } from "../look/text-width.ts";
import { optionSpace, rowsOf } from "./option-layout.ts";
import { frame, type QuestionView, type Setting } from "./question-view.ts";

/** How high a question stands, without the space around it, in CSS px. */
export function questionHeight(question: QuestionView, setting: Setting): number {
  const { density, room } = setting;
  const stem = question.stem === "" ? 0 : textLines(question.stem, room, setting) * density.leading;
  // Without a stem it is one with the space below the heading (CSS 2, 8.3.1).
  const top = question.stem === "" ? 0 : density.optionTop;
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
      return stem + top + lines * line + (rows - 1) * density.optionGap;
    }
    case "match":
      return stem + top + matchHeight(question, setting);
    case "order":
      return stem + top + statementsHeight(question.entries, room, setting);
    case "gap": {
      const lines = gapLines(question.pieces, room, setting);
      const bank = question.bank.length === 0 ? 0 : bankHeight(question.bank, room, setting);
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
  const boxOf = (rows: number) => rows * (density.leading + 2) - 2 + 2 * boxPadding[density.columns];
  const face = actFace(setting.look);
  const bold = actFace(setting.look, setting.look.bold);
  if (layout === "letters") {
    const letters = options.map(({ letter }) => setting.measure.width(letter, bold, density.size));
    const box = boxOf(rowsOfBoxes(letters, 16, room - (density.columns === 1 ? 28 : 22)));
    return statementsHeight(statements, room, setting) + box + density.rowGap * 2;
  }
  const widest = Math.max(...options.map(({ text }) => setting.measure.width(text, face, density.size)));
  if (layout === "beside") {
    const left = room - widest - frame - 30;
    return Math.max(statementsHeight(statements, left, setting), boxOf(options.length));
  }
  if (layout === "above-lines") {
    const widths = options.map(
      ({ letter, text }) =>
        setting.measure.width(letter, bold, density.size) +
        5 +
        setting.measure.width(text, face, density.size),
    );
    const rows = rowsOfBoxes(widths, 16, room - 22);
    return boxOf(rows) + density.rowGap * 2 + statementsHeight(statements, room, setting);
  }
  const rows =
    layout === "above-pair"
      ? Math.ceil(options.length / 2)
      : options.reduce((sum, { text }) => sum + textLines(text, room - frame, setting), 0);
  return boxOf(rows) + density.rowGap * 2 + statementsHeight(statements, room, setting);
}

/** A gap counts as a word that is as wide as it is. */
function gapLines(
  pieces: (QuestionView & { interaction: "gap" })["pieces"],
  room: number,
  { look, density, measure }: Setting,
): number {
  const face = actFace(look);
  let lines = 0;
  let widths: number[] = [];
  const endLine = () => {
    lines += wrapped(widths, measure.width("\u00a0", face, density.size), room);
    widths = [];
  };
  for (const piece of pieces) {
    if (!("words" in piece)) {
      widths.push(density.blank);
      continue;
    }
    piece.words.split("\n").forEach((line, index) => {
      if (index > 0) endLine();
      for (const word of line.split(" "))
        if (word !== "") widths.push(measure.width(word, face, density.size));
    });
  }
  endLine();
  return lines;
}

function bankHeight(bank: readonly string[], room: number, { look, density, measure }: Setting): number {
  const widths = bank.map((word) => measure.width(word, actFace(look), density.size));
  return rowsOfBoxes(widths, 22, room - 26) * density.leading + 14 + density.rowGap * 2;
}

function statementsHeight(
  rows: readonly { readonly text: string }[],
  room: number,
  setting: Setting,
): number {
  const { density } = setting;
  const heights = rows.map(({ text }) => statementHeight(text, room, setting));
  return heights.reduce((sum, height) => sum + height, 0) + (rows.length - 1) * density.rowGap;
}

export function statementHeight(text: string, room: number, setting: Setting): number {
  const { density } = setting;
  return Math.max(density.box, textLines(text, room - density.box - 9, setting) * density.leading);
}

export function textLines(text: string, room: number, { look, density, measure }: Setting): number {
  return measure.lines(text, actFace(look), density.size, room);
}

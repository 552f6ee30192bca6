import type { ShownForm } from "../../shown-form.ts";
import { actFace, type Look, readFace } from "../look/look.ts";
import { styleOf } from "../look/style.ts";
import { textMeasure } from "../look/text-width.ts";
import type { PageView } from "../page-view.ts";
import { renderPage } from "../render.ts";
import { type GroupView, groupViews } from "./sheet-view.ts";

/**
 * The sheet for the answers alone: one for all versions where they are answered alike, else one a version. Two fit a page
 * where the set is short.
 */
export function answerSheet(forms: readonly ShownForm[], page: PageView): string {
  const groups = forms.map(groupViews);
  const alike = new Set(groups.map(shapeOf)).size === 1;
  const slips = alike
    ? [{ labels: forms.map(({ label }) => label), groups: groups[0] as GroupView[] }]
    : forms.map(({ label }, index) => ({ labels: [label], groups: groups[index] as GroupView[] }));
  const tallestIn = (look: Look, space: number) =>
    Math.max(...slips.map((slip) => heightOf(slip, look, space, page)));
  const fits = steps.find(({ box, space }) => tallestIn(withBox(page.look, box), space) <= page.sheet.height);
  const { box, space } = fits ?? steps[0];
  const look = withBox(page.look, box);
  const tallest = tallestIn(look, space);
  const half = tallest <= page.sheet.height / 2 - 14;
  const lengths = `--page-height:${Math.floor(page.sheet.height)}px;--space:${space}px`;
  return renderPage(
    "answer-sheet.njk",
    {
      page,
      style: `${styleOf(look, page.sheet, page.language)}\n:root{${lengths}}`,
      slips: half ? slips.flatMap((slip) => [slip, slip]) : slips,
      half,
      whole: !half && tallest <= page.sheet.height,
    },
    look,
  );
}

interface Slip {
  readonly labels: readonly string[];
  readonly groups: readonly GroupView[];
}

/** Boxes, and the space between them, that let a page hold all answers: the first that does is taken. */
const steps = [
  { box: 25, space: 5 },
  { box: 24, space: 3 },
  { box: 22, space: 0 },
] as const;

function withBox(look: Look, box: number): Look {
  const [density] = look.densities;
  return {
    ...look,
    // The letters of the other looks fill their circles.
    densities: [{ ...density, box: look.name === "standard" ? box : look.name === "easy" ? 25 : 36 }],
  };
}

/** What is the same where two versions can be answered on one sheet. */
function shapeOf(groups: readonly GroupView[]): string {
  return JSON.stringify(groups.map(({ range, points, rows }) => [range, points, rows]));
}

/** In CSS px, as `templates/css/answer-sheet.css` sets it. */
function heightOf({ labels, groups }: Slip, look: Look, space: number, page: PageView): number {
  const { masthead, densities } = look;
  const [{ box, instructions }] = densities;
  const measure = textMeasure(page.language, look.tracking, look.wordSpacing);
  const width = page.sheet.width - 2 * 34;
  const which = labels.length === 1 ? 90 : Math.min(box * 12, 110 + labels.length * (box + 5));
  const lines = (text: string, size: number, room: number) => measure.lines(text, actFace(look), size, room);
  const size = masthead.title.size * 0.8;
  const title = measure.lines(page.title, readFace(look, look.bold), size, width - which - 20) * size * 1.25;
  const fields = look.name === "large" ? 2 * masthead.field : masthead.field;
  const { fill, right, wrong, change } = page.more.answerSheet;
  const says = lines(`${fill} ${right} ${wrong} ${change}`, instructions.size, width - 60) * (box - 1);
  const shares = Math.max(1, Math.floor(width / (masthead.facts.size * 4.6)));
  const tally = Math.ceil((groups.length + 2.5) / shares) * Math.max(36, masthead.field * 0.75) + 3;
  const head = masthead.label.leading + Math.max(title, masthead.title.leading) + 14 + fields;
  return (
    48 + head + 20 + says + columnsHeight(groups, box + space, masthead.facts.leading + 8 + space) + tally
  );
}

/** Of groups in two columns, of which none is parted. */
function columnsHeight(groups: readonly GroupView[], row: number, around: number): number {
  const heights = groups.map(({ rows }) => rows.length * row + around);
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  return Math.min(
    ...heights.map((_, at) => Math.max(sum(heights.slice(0, at + 1)), sum(heights.slice(at + 1)))),
  );
}

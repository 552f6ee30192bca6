import type { ShownForm } from "../../shown-form.ts";
import type { Look } from "../look/look.ts";
import { styleOf } from "../look/style.ts";
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
  const look = sheetLook(page.look);
  const tallest = Math.max(...slips.map((slip) => heightOf(slip.groups, look)));
  const half = tallest <= page.sheet.height / 2 - 24;
  return renderPage(
    "answer-sheet.njk",
    {
      page,
      style: `${styleOf(look, page.sheet, page.language)}\n:root{--page-height:${Math.floor(page.sheet.height)}px}`,
      slips: half ? slips.flatMap((slip) => [slip, slip]) : slips,
      half,
      whole: !half && tallest * 1.1 <= page.sheet.height,
    },
    look,
  );
}

/** Circles and boxes close enough for a page to hold them all. */
function sheetLook(look: Look): Look {
  const [density] = look.densities;
  return {
    ...look,
    densities: [{ ...density, box: Math.min(density.box, look.name === "large" ? 36 : 25) }],
  };
}

/** What is the same where two versions can be answered on one sheet. */
function shapeOf(groups: readonly GroupView[]): string {
  return JSON.stringify(groups.map(({ range, points, rows }) => [range, points, rows]));
}

/** In CSS px, as `templates/css/answer-sheet.css` sets it, with some room. */
function heightOf(groups: readonly GroupView[], { masthead, densities }: Look): number {
  const [density] = densities;
  const row = density.box + 5;
  const rows = groups.reduce((sum, group) => sum + group.rows.length * row + masthead.facts.leading + 18, 0);
  const around = masthead.label.leading + masthead.title.leading + 2 * masthead.field + 90;
  return around + (rows / 2) * 1.15;
}

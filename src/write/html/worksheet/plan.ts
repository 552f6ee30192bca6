import type { Density, Look, TextSize } from "../look/look.ts";
import type { Sheet } from "../look/paper.ts";
import { type Block, blocksOf } from "./heights.ts";
import { pagesOf } from "./pages.ts";
import type { SectionView } from "./section-view.ts";
import type { Setting } from "./question-view.ts";

/** How a set stands on its sheets of paper. Every version has the same plan. */
export interface Plan {
  readonly text: TextSize;
  readonly density: Density;
  /** Whether the questions begin on a page of their own. */
  readonly ownPage: boolean;
  /** Whether the text fills one page and the questions are on its back. */
  readonly turnOver: boolean;
}

export interface PlanRequest {
  readonly look: Look;
  readonly sheet: Sheet;
  /** Height of what stands above the text. */
  readonly masthead: number;
  /** Height of the text at a size; nothing where the worksheet has none. */
  readonly textHeight: ((size: TextSize) => number) | undefined;
  readonly settingOf: (density: Density) => Setting;
  /** The sections of every version under a density. */
  readonly sectionsOf: (setting: Setting) => readonly (readonly SectionView[])[];
}

/** The roomiest plan among those that take fewest sheets of paper: text on the front, questions on the back where they go. */
export function planOf(request: PlanRequest): Plan {
  const { look, sheet, masthead, textHeight } = request;
  const heights = look.text.map((size) => (textHeight === undefined ? 0 : textHeight(size)));
  const fits = heights.findIndex((height) => masthead + height <= sheet.height);
  const at = Math.max(0, fits);
  const text = look.text[at] as TextSize;
  const front = masthead + (heights[at] as number);
  const textPages = Math.ceil(front / sheet.height);
  const left = textPages * sheet.height - front;
  let best: { plan: Plan; sheets: number } | undefined;
  for (const density of look.densities) {
    const setting = request.settingOf(density);
    const forms = request.sectionsOf(setting).map((sections) => blocksOf(sections, setting));
    for (const ownPage of textHeight === undefined ? [false] : [true, false]) {
      const pages = pagesWith(forms, density, ownPage, textPages, left, sheet.height);
      const sheets = Math.ceil(pages / 2);
      if (best === undefined || sheets < best.sheets)
        best = { plan: { text, density, ownPage, turnOver: ownPage && textPages === 1 }, sheets };
    }
    if (best !== undefined && best.sheets === 1) break;
  }
  return (best as { plan: Plan }).plan;
}

/** Pages of the longest version. */
function pagesWith(
  forms: readonly (readonly Block[])[],
  { columns }: Density,
  ownPage: boolean,
  textPages: number,
  left: number,
  height: number,
): number {
  const counts = forms.map((blocks) =>
    ownPage
      ? textPages + pagesOf(blocks, columns, height, height)
      : textPages - 1 + pagesOf(blocks, columns, left - 20, height),
  );
  return Math.max(...counts);
}

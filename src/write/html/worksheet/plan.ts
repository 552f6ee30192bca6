import type { Density, Look, TextSize } from "../look/look.ts";
import type { Sheet } from "../look/paper.ts";
import { type Block, blocksOf } from "./heights.ts";
import { pagesOf } from "./pages.ts";
import type { Setting } from "./question-view.ts";
import type { SectionView } from "./section-view.ts";

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

/**
 * The roomiest plan among those that take fewest sheets of paper: the text on the front and the questions on the back where
 * they go, else one after the other.
 */
export function planOf(request: PlanRequest): Plan {
  const { look, sheet, masthead, textHeight } = request;
  const fronts = look.text.map((size) => masthead + (textHeight === undefined ? 0 : textHeight(size)));
  const onePage = fronts.findIndex((height) => height <= sheet.height);
  const usual = Math.max(0, onePage);
  const flowing = [usual, ...look.text.keys()].filter((at, index, all) => all.indexOf(at) === index);
  const settings = look.densities.map((density) => {
    const setting = request.settingOf(density);
    let blocks: (readonly Block[])[] | undefined;
    return {
      density,
      blocks: () => {
        blocks ??= request.sectionsOf(setting).map((sections) => blocksOf(sections, setting));
        return blocks;
      },
    };
  });
  let best: { plan: Plan; sheets: number } | undefined;
  const consider = (at: number, ownPage: boolean, smallest: boolean) => {
    const text = look.text[at] as TextSize;
    const front = fronts[at] as number;
    for (const { density, blocks } of settings) {
      if (best?.sheets === 1) return;
      if (density.smallest !== smallest) continue;
      const sheets = Math.ceil(pagesWith(blocks(), density, ownPage, front, sheet.height) / 2);
      if (best !== undefined && sheets >= best.sheets) continue;
      best = { plan: { text, density, ownPage, turnOver: ownPage && onePage >= 0 }, sheets };
    }
  };
  for (const smallest of [false, true]) {
    if (textHeight !== undefined) consider(usual, true, smallest);
    for (const at of flowing) consider(at, false, smallest);
  }
  return (best as unknown as { plan: Plan }).plan;
}

/** Pages of the longest version; `front` is the height of what stands before the questions. */
function pagesWith(
  forms: readonly (readonly Block[])[],
  { columns }: Density,
  ownPage: boolean,
  front: number,
  height: number,
): number {
  const before = Math.ceil(front / height);
  const left = before * height - front - aboveQuestions;
  const counts = forms.map((blocks) =>
    ownPage
      ? before + pagesOf(blocks, columns, height, height)
      : before - 1 + pagesOf(blocks, columns, left, height),
  );
  return Math.max(...counts);
}

/** Between the text and questions on the same page, in CSS px. */
const aboveQuestions = 14;

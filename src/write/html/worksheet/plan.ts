import type { Density, Look, TextSize } from "../look/look.ts";
import type { Sheet } from "../look/paper.ts";
import type { Block } from "./heights.ts";
import { pagesOf, type Room } from "./pages.ts";

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
  readonly versions: number;
  /** What a version's questions are made of under a density. */
  readonly blocks: (version: number, density: Density) => readonly Block[];
}

/**
 * The roomiest plan among those that take fewest sheets of paper: the text on the front and the questions on the back where
 * they go, else one after the other. The first version decides; the others only where they need more.
 */
export function planOf(request: PlanRequest): Plan {
  const plans = plansOf(request);
  const first = (plan: Plan) => sheetsFor(plan, 0, request);
  let best = 0;
  let fewest = first(plans[0] as Plan);
  for (let at = 1; at < plans.length && fewest > 1; at += 1) {
    const sheets = first(plans[at] as Plan);
    if (sheets < fewest) [best, fewest] = [at, sheets];
  }
  const holdsAll = (plan: Plan) =>
    Array.from({ length: request.versions }, (_, version) => version).every(
      (version) => sheetsFor(plan, version, request) <= fewest,
    );
  return plans.slice(best).find(holdsAll) ?? (plans[best] as Plan);
}

/** From the most to the least welcome. */
function plansOf({ look, sheet, masthead, textHeight }: PlanRequest): readonly Plan[] {
  const fits = look.text.filter((size) => masthead + (textHeight?.(size) ?? 0) <= sheet.height);
  const usual = fits[0] ?? look.text[0];
  const turnOver = textHeight !== undefined && fits.length > 0;
  const sizes = new Set([usual, ...look.text]);
  return [false, true].flatMap((smallest) => {
    const densities = look.densities.filter((density) => density.smallest === smallest);
    return [
      ...(textHeight === undefined
        ? []
        : densities.map((density) => ({ text: usual, density, ownPage: true, turnOver }))),
      ...[...sizes].flatMap((text) =>
        densities.map((density) => ({ text, density, ownPage: false, turnOver: false })),
      ),
    ];
  });
}

function sheetsFor(plan: Plan, version: number, request: PlanRequest): number {
  const pages = pagesOf(request.blocks(version, plan.density), roomFor(plan, request));
  return Math.ceil((pagesBefore(plan, request) + pages) / 2);
}

/** The room for the questions. Of what lies under a text a line is left: it may be higher than was thought. */
export function roomFor(plan: Plan, request: PlanRequest): Room {
  const { columns, leading } = plan.density;
  const height = request.sheet.height - spare;
  if (plan.ownPage) return { columns, first: height, height };
  const front = frontOf(plan, request);
  const left = Math.ceil(front / request.sheet.height) * request.sheet.height - front - aboveQuestions;
  return { columns, first: left - leading, height };
}

/** At the end of a page, in CSS px: a browser draws rules and puts letters on whole ones. */
export const spare = 4;

/** The pages before the one on which the questions may begin. */
function pagesBefore(plan: Plan, request: PlanRequest): number {
  return Math.ceil(frontOf(plan, request) / request.sheet.height) - (plan.ownPage ? 0 : 1);
}

/** How far the masthead and the text reach, through all their pages. */
export function frontOf({ text }: Plan, { masthead, textHeight }: PlanRequest): number {
  return masthead + (textHeight?.(text) ?? 0);
}

/** Between the text and questions on the same page, in CSS px. */
const aboveQuestions = 14;

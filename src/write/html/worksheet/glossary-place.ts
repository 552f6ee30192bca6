import type { TextSize } from "../look/look.ts";
import type { LinedBlock } from "../text/lined-text.ts";
import { tallestPicture } from "./front.ts";
import type { Glossary } from "./glossary.ts";
import { pagesOf } from "./pages.ts";
import { frontOf, type Plan, type PlanRequest, roomFor, spare } from "./plan.ts";

/** A plan, and what of the glossary has room in it. */
export interface GlossaryPlace {
  readonly plan: Plan;
  readonly glossary: Glossary | undefined;
}

/**
 * The fullest glossary that has room below the text and costs no version a page. Where the questions have pages of their own
 * the text may be one size smaller for it.
 */
export function placeGlossary(
  glossaries: readonly ((size: TextSize) => Glossary)[],
  plan: Plan,
  request: PlanRequest,
  text: readonly LinedBlock[],
): GlossaryPlace {
  const { look } = request;
  const smaller = plan.ownPage ? look.text[look.text.indexOf(plan.text) + 1] : undefined;
  const plans = smaller === undefined ? [plan] : [plan, { ...plan, text: smaller }];
  for (const glossaryAt of glossaries) {
    for (const one of plans) {
      const glossary = glossaryAt(one.text);
      if (costsNoPage(glossary, one, request, text)) return { plan: one, glossary };
    }
  }
  return { plan, glossary: undefined };
}

/** The request with the glossary as the end of the text. */
export function withGlossary(request: PlanRequest, { height }: Glossary): PlanRequest {
  const { textHeight } = request;
  return textHeight === undefined ? request : { ...request, textHeight: (size) => textHeight(size) + height };
}

function costsNoPage(
  glossary: Glossary,
  plan: Plan,
  request: PlanRequest,
  text: readonly LinedBlock[],
): boolean {
  const { height } = request.sheet;
  const front = frontOf(plan, request);
  const pages = Math.ceil(front / height);
  const lost = spare + (pages - 1) * lostAtPageEnd(text, plan.text);
  if (front + glossary.height + lost > pages * height) return false;
  if (plan.ownPage) return true;
  const without = roomFor(plan, request);
  const room = { ...without, first: without.first - glossary.height - lost };
  return Array.from({ length: request.versions }, (_, version) =>
    request.blocks(version, plan.density),
  ).every((blocks) => {
    // As low as the questions may be in a browser.
    const low = blocks.map((block) => ({ ...block, height: block.height * lowest }));
    return pagesOf(blocks, room) <= pagesOf(low, without);
  });
}

const lowest = 0.96;

/** What of a page a text of several pages leaves free at most: two lines stay together, a subhead with them, and a picture is not parted. */
function lostAtPageEnd(text: readonly LinedBlock[], { leading, gap }: TextSize): number {
  if (text.some((block) => block.type === "picture" && block.address !== "")) return tallestPicture;
  return text.some(({ type }) => type === "subhead") ? 5 * leading + 3 * gap : 3 * leading + gap;
}

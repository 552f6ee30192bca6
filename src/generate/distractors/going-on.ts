import type { Locale } from "../../locale/locale.ts";
import type { Fact } from "../../model/article.ts";

/**
 * Whether a fact tells of something that was going on: "At 7:20 p.m. the fires were burning" leaves it open when they were
 * lit and when they went out, so that no other time is proved wrong.
 */
export function isGoingOn({ sentence }: Fact, { reading }: Locale): boolean {
  return reading.goingOn?.test(sentence) === true;
}

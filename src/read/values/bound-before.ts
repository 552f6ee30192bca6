import type { Locale } from "../../locale/locale.ts";
import { fold } from "../text/match.ts";
import { quantityTables } from "./quantity-tables.ts";

/** The longest stretch before a number that is looked at, in UTF-16 units. */
const reach = 48;

/** The bound whose words end right before an offset of a text: "more than |100,000". */
export function boundBefore(
  text: string,
  at: number,
  locale: Locale,
): "above" | "below" | "about" | undefined {
  const before = fold(text.slice(Math.max(0, at - reach), at)).text;
  const { unspaced } = locale.reading;
  if (!unspaced && !before.endsWith(" ") && before !== "") return undefined;
  const words = before.trimEnd();
  let best: string | undefined;
  const { bounds } = quantityTables(locale);
  for (const bound of bounds.keys()) {
    if (bound.length <= (best?.length ?? 0) || !words.endsWith(bound)) continue;
    if (!unspaced && /[\p{L}\p{N}\p{M}]$/u.test(words.slice(0, -bound.length))) continue;
    best = bound;
  }
  return best === undefined ? undefined : bounds.get(best);
}

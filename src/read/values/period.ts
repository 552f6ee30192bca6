import { foldText } from "../text/match.ts";
import type { Placed } from "./place-in-series.ts";

/** "from 1931 to 1946": by where it begins, then by where it ends; and the words around the years. */
export function periodOfYears(text: string): Placed | undefined {
  const [, before = "", first = "", between = "", last = "", after = ""] =
    /^(\D*)(\d{4})(\D+)(\d{4})(\D*)$/u.exec(text) ?? [];
  if (first === "" || Number(last) <= Number(first)) return undefined;
  return {
    place: Number(first) + Number(last) / 10_000,
    rest: foldText(`${before}_${between}_${after}`),
  };
}

import type { Loss } from "../../model/output.ts";

/** Losses that name the format: several may be written in one run. */
export function lossesIn(format: string, losses: readonly Loss[]): Loss[] {
  return losses.map((loss) => ({ ...loss, instead: `in ${format} ${loss.instead}` }));
}

import { mustRead } from "../content-articles.ts";
import { isChoice } from "./choices.ts";
import type { Lift } from "./lift.ts";
import { type Measure, measures } from "./measures.ts";
import { poolOf } from "./pool.ts";
import { longestKeyShare, ruleRates } from "./rule-rates.ts";
import { isTunedOn, sources } from "./sources.ts";
import { verdictShares } from "./verdicts.ts";
import { yieldOf } from "./yields.ts";

/**
 * Every figure of the questions' quality, as tables in plain text. Another base of seeds gives other draws: what both show is
 * no chance of the draws.
 */
export function report(base?: string): string {
  const pool = poolOf(base);
  const choices = pool.filter(isChoice);
  const found = measures(pool);
  return [
    trainedTable(found),
    ...found.map(({ what, lifts }) =>
      table(
        `Guesses without the text: ${what}`,
        ["bot", "n", "annotations", "right %", "chance %", "lift", "± s.e."],
        Object.entries(lifts).map(([bot, { n, annotations, score, chance, lift, error }]) => [
          bot,
          String(n),
          String(annotations),
          score.toFixed(1),
          chance.toFixed(1),
          lift.toFixed(1),
          error.toFixed(1),
        ]),
      ),
    ),
    table(
      "How often each verdict is right",
      ["kind", "verdict", "%"],
      ["true-false-not-given", "claim-or-fact"].flatMap((kind) =>
        Object.entries(verdictShares(pool.filter((one) => one.kind === kind)))
          .sort()
          .map(([letter, share]) => [kind, letter, (100 * share).toFixed(1)]),
      ),
    ),
    table(
      "Rules broken",
      ["rule", "severity", "broken", "of", "%", "sets made by hand, %"],
      ruleRates(pool).map(({ rule, severity, broken, of, human }) => [
        rule,
        severity,
        String(broken),
        String(of),
        ((100 * broken) / of).toFixed(1),
        human === undefined ? "" : human.join("–"),
      ]),
    ),
    `Key longer than every other option: ${longestKeyShare(choices).toFixed(1)} % of ${choices.length} choices (sets made by hand: 16–32 %)\n`,
    table(
      "Questions that an article gives",
      ["article", "questions", "annotated paragraphs", "left out by a set of 20"],
      sources.map(({ file, text }) => {
        const { all, annotated, leftOut } = yieldOf(mustRead(text, file), "42");
        return [file, String(all), String(annotated.length), leftOut.join(" ") || "none"];
      }),
    ),
  ].join("\n");
}

/** What the bot gains that weighs all it sees: over all articles, and over those that the generators were not tuned on. */
function trainedTable(found: readonly Measure[]): string {
  const cells = (lift: Lift | undefined) =>
    lift === undefined
      ? ["0", "0", "", ""]
      : [String(lift.n), String(lift.annotations), lift.lift.toFixed(1), lift.error.toFixed(1)];
  const fresh = sources.filter(({ file }) => !isTunedOn(file)).map(({ file }) => file.replace(/\.md$/u, ""));
  const head = ["n", "annotations", "lift", "± s.e."];
  return table(
    `What the trained bot gains without the text: over all ${sources.length} articles, and over the ${fresh.length} that nothing was tuned on (${fresh.join(", ")})`,
    ["questions", ...head, ...head],
    found.map(({ what, lifts }) => [what, ...cells(lifts.trained), ...cells(lifts.trained?.untuned)]),
  );
}

/** Columns under their names; figures to the right. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) =>
        /^-?[\d.–]*$/u.test(rows[0]?.[at] ?? "") && at > 0
          ? cell.padStart(widths[at] ?? 0)
          : cell.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return `${title}\n${line(head)}\n${rows.map(line).join("\n")}\n`;
}

import { version } from "../../assemble/version.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Found } from "../files/find-articles.ts";
import { showError } from "../terminal/show-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { againCommand } from "./again.ts";
import type { PlacedBundle } from "./bundle.ts";
import type { Outcome } from "./make-one.ts";
import type { MakeRequest } from "./make-request.ts";
import type { LossCounts } from "./tell-losses.ts";

/**
 * The report of a run as JSON, written article by article, so that ten thousand of them are never held at once:
 *
 * `{ format: "quizwright-report/1", command: "make", version, seed, again, problems, passedOver, articles: [{ file, id,
 * status, folder, files, questions, versions, shortfalls, losses, gone, replaced, report, problems, error }],
 * bundle, lossesByFormat, exitCode }`
 *
 * `status` is `made`, `unchanged` or `failed`; `problems` at the top are those of the arguments. Problems, shortfalls and
 * losses are as in the model, `gone`, `replaced` and `report` as `makeQuiz` gives them.
 */
export interface MakeReport {
  readonly add: (outcome: Outcome) => void;
  readonly end: (exitCode: ExitCode, losses: LossCounts, bundle?: PlacedBundle) => void;
}

export function makeReport(request: MakeRequest, found: Found, terminal: Terminal): MakeReport {
  const head = {
    format: "quizwright-report/1",
    command: "make",
    version,
    seed: request.seed,
    again: againCommand(request),
    problems: found.problems,
    passedOver: found.passedOver,
  };
  terminal.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "articles": [`);
  let first = true;
  return {
    add: (outcome) => {
      terminal.write(`${first ? "" : ","}\n    ${JSON.stringify(entryOf(outcome))}`);
      first = false;
    },
    end: (exitCode, losses, bundle) =>
      terminal.write(
        `${first ? "" : "\n  "}],${bundle === undefined ? "" : `\n  "bundle": ${JSON.stringify(bundle)},`}\n  "lossesByFormat": ${JSON.stringify(losses)},\n  "exitCode": ${exitCode}\n}\n`,
      ),
  };
}

function entryOf({ file, set, problems, error }: Outcome): object {
  return {
    file: file.name,
    id: file.id,
    status: set?.status ?? "failed",
    ...(set === undefined
      ? {}
      : {
          folder: set.folder,
          files: set.files,
          questions: set.questions,
          versions: set.versions,
          shortfalls: set.shortfalls,
          losses: set.losses,
          gone: set.gone,
          replaced: set.replaced,
          report: set.report,
        }),
    problems,
    ...(error === undefined ? {} : { error: showError(error, false).join(" ") }),
  };
}

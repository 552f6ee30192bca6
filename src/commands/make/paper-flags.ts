import type { Options } from "yargs";
import { lookNames, type Paper, paperSizes, refKinds } from "../../model/quiz.ts";
import { isOn, textOf } from "../args.ts";
import type { Args } from "../command.ts";
import { knownName } from "./parse-list.ts";

/** How a set looks on paper. */
export const paperFlags = {
  paper: { type: "string", describe: paperSizes.join(" or "), defaultDescription: "a4" },
  look: {
    type: "string",
    describe: `${lookNames.join(", ")}: large print in 18 pt; easy to read, with wide spacing`,
    defaultDescription: "standard",
  },
  refs: {
    type: "string",
    describe: "beside the text and in the key: lines (with letters for paragraphs), paragraphs, or none",
    defaultDescription: "lines",
  },
  "answer-sheet": { type: "boolean", describe: "a sheet for the answers alone" },
  "no-text": { type: "boolean", describe: "leave the text off the worksheet" },
} as const satisfies Record<string, Options>;

/** What of the paper was asked for. */
export function paperIn(args: Args): Partial<Paper> {
  const [paper, look, refs] = [textOf(args, "paper"), textOf(args, "look"), textOf(args, "refs")];
  return {
    ...(paper === undefined ? {} : { size: knownName("--paper", paper, "paper", paperSizes) }),
    ...(look === undefined ? {} : { look: knownName("--look", look, "look", lookNames) }),
    ...(refs === undefined ? {} : { refs: knownName("--refs", refs, "kind of reference", refKinds) }),
    ...(isOn(args, "no-text") ? { text: false } : {}),
    ...(isOn(args, "answer-sheet") ? { answerSheet: true } : {}),
  };
}

import { join } from "node:path";
import { defaults } from "../../assemble/made.ts";
import { realPath } from "../files/find-articles.ts";
import { folderName } from "../files/folder-name.ts";
import { quote } from "../terminal/quote.ts";
import type { MakeRequest } from "./make-request.ts";
import { writeMix } from "./parse-mix.ts";

/** More words than anybody reads, as a shell's `*` gives them. */
const longest = 400;

/** The command that makes a run's sets again. What stands at its default is left out. */
export function againCommand(request: MakeRequest): string {
  const { articles, seed, options, to, out, lock } = request;
  const names = articles
    .map((name) => (name.startsWith("-") && name !== "-" ? `./${name}` : name))
    .map(quoted);
  const shown = names.join(" ");
  const paper = { ...defaults.paper, ...options.paper };
  const flags = [
    ["--seed", seed],
    ["--to", to.asked ? to.formats.join(",") : undefined],
    ["--out", out.given],
    ["--questions", options.questions],
    ["--mix", options.mix === undefined ? undefined : writeMix(options.mix)],
    ["--profile", options.profile],
    ["--locale", options.locale],
    ["--lock", lock?.given],
    ["--without", options.without?.join(",")],
    ["--replace", isLockWritten(request) ? undefined : options.replace?.join(",")],
    ["--versions", options.versions === defaults.versions ? undefined : options.versions],
    ["--options", options.options === defaults.options ? undefined : options.options],
    ["--paper", paper.size === defaults.paper.size ? undefined : paper.size],
    ["--look", paper.look === defaults.paper.look ? undefined : paper.look],
    ["--refs", paper.refs === defaults.paper.refs ? undefined : paper.refs],
  ] as const;
  return [
    "quizwright make",
    shown.length > longest ? `${shown.slice(0, shown.indexOf(" ", longest / 2))} …` : shown,
    ...flags.flatMap(([name, value]) => (value === undefined ? [] : [flagged(name, String(value))])),
    ...(request.bundle ? ["--bundle"] : []),
    ...(paper.text ? [] : ["--no-text"]),
    ...(paper.answerSheet ? ["--answer-sheet"] : []),
  ].join(" ");
}

/** Whether the set takes the place of the one that was locked: then that file has the replaced questions already. */
function isLockWritten({ lock, out, seed, to }: MakeRequest): boolean {
  if (lock === undefined || !to.formats.includes("json")) return false;
  const place = out.file?.path ?? join(out.folder, folderName(lock.articleId), folderName(seed), "quiz.json");
  return realPath(place) === realPath(lock.file);
}

function flagged(name: string, value: string): string {
  return value.startsWith("-") ? `${name}=${quoted(value)}` : `${name} ${quoted(value)}`;
}

function quoted(word: string): string {
  return quote(word);
}

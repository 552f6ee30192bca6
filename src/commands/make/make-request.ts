import { randomInt } from "node:crypto";
import { defaults, type QuizOptions } from "../../assemble/made.ts";
import { languages } from "../../locale/locales.ts";
import { profileNames } from "../../model/quiz.ts";
import { type FormatName, formatNames } from "../../write/formats.ts";
import { isOn, listOf, textOf, wordsOf } from "../args.ts";
import type { Args } from "../command.ts";
import { checkBundle } from "./bundle.ts";
import { paperIn } from "./paper-flags.ts";
import { knownName, parseNames, parseWhole, partsOf, usageError } from "./parse-list.ts";
import { parseMix } from "./parse-mix.ts";
import { type OutPlace, parseOut } from "./parse-out.ts";
import { parseShard, type Shard } from "./parse-shard.ts";
import type { Lock } from "./read-lock.ts";

/** What a run of `make` was asked for, checked. */
export interface MakeRequest {
  /** Files, folders and patterns as given. */
  readonly articles: readonly string[];
  readonly seed: string;
  readonly options: QuizOptions;
  readonly to: { readonly formats: readonly FormatName[]; readonly asked: boolean };
  readonly out: OutPlace;
  /** The earlier set whose places are kept. */
  readonly lock: Lock | undefined;
  readonly report: boolean;
  /** Whether a loss counts as a missing question does. */
  readonly strict: boolean;
  /** Whether the sets of all articles go into one file a format. */
  readonly bundle: boolean;
  readonly shard: Shard | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly open: boolean;
  readonly watch: boolean;
  readonly force: boolean;
  readonly verbose: boolean;
}

/**
 * @param lock the earlier set: what is not given is taken from it
 * @throws UserError where something is out of its range or unknown
 */
export function makeRequest(args: Args, lock?: Lock): MakeRequest {
  const articles = wordsOf(args, "article");
  if (articles.length === 0) {
    throw usageError(
      "Which article? Name a file, a folder or a pattern.",
      "For example: quizwright make content",
    );
  }
  const number = (name: string, least: number, most: number): number | undefined => {
    const text = textOf(args, name);
    return text === undefined ? undefined : parseWhole(`--${name}`, text, least, most);
  };
  const seed = textOf(args, "seed") ?? lock?.options.seed ?? String(randomInt(100_000, 1_000_000));
  const questions = number("questions", 1, 1000);
  const mix = listOf(args, "mix");
  const profile = textOf(args, "profile");
  const locale = textOf(args, "locale");
  const replace = listOf(args, "replace");
  const without = listOf(args, "without");
  const earlier = lock?.options;
  const left = [...(earlier?.without ?? []), ...(without === undefined ? [] : partsOf("--without", without))];
  const options: QuizOptions = {
    ...earlier,
    seed,
    versions: number("versions", 1, 100) ?? earlier?.versions ?? defaults.versions,
    options: number("options", 3, 6) ?? earlier?.options ?? defaults.options,
    paper: { ...defaults.paper, ...paperIn(args) },
    ...(questions === undefined ? {} : { questions }),
    ...(mix === undefined ? {} : { mix: parseMix(mix) }),
    ...(profile === undefined ? {} : { profile: knownName("--profile", profile, "profile", profileNames) }),
    ...(locale === undefined ? {} : { locale: knownName("--locale", locale, "language", languages) }),
    ...(replace === undefined ? {} : { replace: partsOf("--replace", replace) }),
    ...(left.length === 0 ? {} : { without: [...new Set(left)] }),
    ...(isOn(args, "report") ? { report: true } : {}),
  };
  const list = listOf(args, "to");
  const asked = list === undefined ? undefined : parseNames("--to", list, "format", formatNames);
  const out = parseOut(textOf(args, "out"), asked);
  const shard = textOf(args, "shard");
  const request: MakeRequest = {
    articles,
    seed,
    options,
    to: {
      formats: out.file === undefined ? (asked ?? ["html", "json"]) : [out.file.format],
      asked: asked !== undefined,
    },
    out,
    lock,
    report: isOn(args, "report"),
    strict: isOn(args, "strict"),
    shard: shard === undefined ? undefined : parseShard(shard),
    bundle: isOn(args, "bundle"),
    json: isOn(args, "json"),
    quiet: isOn(args, "quiet"),
    open: isOn(args, "open"),
    watch: isOn(args, "watch"),
    force: isOn(args, "force"),
    verbose: isOn(args, "verbose"),
  };
  if (request.watch && (request.json || articles.includes("-"))) {
    throw usageError(`--watch does not go with ${request.json ? "--json" : "standard input"}.`);
  }
  if (request.bundle) checkBundle(request);
  return request;
}

import { defaults } from "../assemble/made.ts";
import type { Mix, Paper, Quiz, Recipe } from "../model/quiz.ts";

/**
 * The command that makes a set again, for a POSIX shell: what stands at its default is left out. It stands in the key,
 * which has the same bytes on every system; so the quoting does not go by the system.
 */
export function makeCommand({ article, recipe, origin }: Quiz): string {
  // What was drawn for questions that were read, is drawn again from their file.
  if (origin !== undefined) return convertCommand(origin.file, recipe);
  const { questions, mix, profile, locale, without, replace, keep, versions, options, paper } =
    recipe.options;
  const flags: readonly (readonly [string, string | number | undefined])[] = [
    ["--seed", recipe.seed],
    ["--questions", questions],
    ["--mix", mix && mixText(mix)],
    ["--profile", profile],
    ["--locale", locale],
    // A set that kept the places of an earlier one names its own: made from its own file it is the same again.
    ["--lock", keep && "quiz.json"],
    ["--without", keep === undefined ? without?.join(",") : undefined],
    ["--replace", replace?.join(",")],
    ["--versions", unlessDefault(versions, defaults.versions)],
    ["--options", unlessDefault(options, defaults.options)],
    ["--paper", unlessDefault(paper.size, defaults.paper.size)],
    ["--look", unlessDefault(paper.look, defaults.paper.look)],
    ["--refs", unlessDefault(paper.refs, defaults.paper.refs)],
  ];
  return commandLine("make", `${article.id}.md`, flags, paper);
}

function convertCommand(file: string, { seed, options: { locale, versions, paper } }: Recipe): string {
  return commandLine(
    "convert",
    file,
    [
      ["--to", "html"],
      ["--seed", seed],
      ["--locale", locale],
      ["--versions", unlessDefault(versions, defaults.versions)],
      ["--paper", unlessDefault(paper.size, defaults.paper.size)],
      ["--look", unlessDefault(paper.look, defaults.paper.look)],
      ["--refs", unlessDefault(paper.refs, defaults.paper.refs)],
    ],
    paper,
  );
}

function commandLine(
  command: string,
  file: string,
  flags: readonly (readonly [string, string | number | undefined])[],
  paper: Paper,
): string {
  return [
    `quizwright ${command}`,
    quoted(file.startsWith("-") ? `./${file}` : file),
    ...flags.flatMap(([name, value]) => (value === undefined ? [] : [flag(name, String(value))])),
    ...(paper.text ? [] : ["--no-text"]),
    ...(paper.answerSheet ? ["--answer-sheet"] : []),
  ].join(" ");
}

function unlessDefault<Value>(value: Value, usual: Value): Value | undefined {
  return value === usual ? undefined : value;
}

function mixText(mix: Mix): string {
  return Object.entries(mix)
    .map(([kind, count]) => (count === "any" ? kind : `${kind}=${count}`))
    .join(",");
}

/** A value that begins with a hyphen would be taken for the next flag. */
function flag(name: string, value: string): string {
  return value.startsWith("-") ? `${name}=${quoted(value)}` : `${name} ${quoted(value)}`;
}

/** What is not seen on paper, or looks like a space and is none. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

function quoted(word: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word;
  // These stand for themselves in double quotes in sh, cmd and PowerShell alike.
  if (/^[\p{L}\p{N}_@+=:,./ '-]+$/u.test(word)) return `"${word}"`;
  if (!unseen.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  const escaped = Array.from(word, (character) => {
    if (character === "'" || character === "\\") return `\\${character}`;
    if (!unseen.test(character)) return character;
    const code = (character.codePointAt(0) as number).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  // ANSI-C quoting of bash, zsh and ksh.
  return `$'${escaped.join("")}'`;
}

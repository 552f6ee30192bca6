import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname } from "node:path";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { showError } from "../terminal/show-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type ArticleFile, type Found, findArticles } from "./find-articles.ts";

/** Editors save in several steps; what comes within this time is one save. */
const pause = 150;

/**
 * Calls `make` with the articles that changed, whenever some did, until the process is told to end. Folders are watched,
 * not files: many editors save by putting a new file in the old one's place.
 */
export async function watchArticles(
  names: readonly string[],
  terminal: Terminal,
  make: (changed: Found) => Promise<unknown>,
): Promise<ExitCode> {
  const watchers = new Map<string, FSWatcher>();
  let stamps = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const look = async (isFirst: boolean) => {
    const found = await findArticles(names);
    const seen = new Map(found.articles.map((file) => [file.name, stampOf(file)]));
    const changed = found.articles.filter((file) => stamps.get(file.name) !== seen.get(file.name));
    stamps = seen;
    for (const folder of new Set([
      ...names.filter(isFolder),
      ...found.articles.map(({ path }) => dirname(path ?? ".")),
    ])) {
      if (!watchers.has(folder))
        watchers.set(
          folder,
          watch(folder, () => again()),
        );
    }
    if (!isFirst && changed.length > 0) await make({ articles: changed, problems: [], passedOver: [] });
  };
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => look(false))
        .catch((error: unknown) => {
          for (const line of showError(error, false)) terminal.warn(line);
        });
    }, pause);
  };

  await look(true);
  if (watchers.size === 0) return exitCodes.problems;
  terminal.say("Watching. Ctrl+C ends it.");
  return new Promise(() => {});
}

/** What changes with every save. */
function stampOf({ path }: ArticleFile): string {
  const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return `${stat?.mtimeMs} ${stat?.size} ${stat?.ino}`;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

import { lstatSync, mkdirSync, realpathSync, rmdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { OutputFile } from "../../model/output.ts";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { diskReason, errorCode, UserError } from "../user-error.ts";
import { exchange } from "./exchange.ts";
import { folderName } from "./folder-name.ts";
import { mend, withFresh } from "./leftovers.ts";
import {
  type Manifest,
  manifestName,
  manifestOf,
  sameManifest,
  standingAt,
  writeManifest,
} from "./manifest.ts";
import { writeDurably } from "./write-durably.ts";

export interface Placed {
  /** `out/mali/4217`, below `out` as it was given. */
  readonly folder: string;
  /** `unchanged`: the same set stood there already and was not touched. */
  readonly status: "made" | "unchanged";
}

/**
 * Puts a set in place whole, at `<out>/<article>/<seed>`: it is written beside its place, and two renames then exchange it
 * with the set that stands there. Whatever happens on the way, there is the old set or the new one; what a killed run left
 * is mended by the next one.
 *
 * @param out where sets go; made where it is not there
 * @param force replaces files that the tool did not make, too
 * @throws UserError where something in the way is not ours, or the disk refuses
 */
export async function putInPlace(
  out: string,
  article: string,
  seed: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<Placed> {
  const names = [folderName(article), folderName(seed)] as const;
  const folder = [out.replace(/[/\\]+$/, "") || out, ...names].join("/");
  try {
    const parent = parentFolder(out, names[0]);
    try {
      mend(parent);
      const target = join(parent, names[1]);
      const manifest = manifestOf(files);
      if (isThere(target, folder, manifest, force)) return { folder, status: "unchanged" };
      await withFresh(target, async ({ fresh, old }) => {
        await writeSet(fresh, files, manifest);
        exchange(target, fresh, old);
      });
      return { folder, status: "made" };
    } catch (error) {
      removeIfEmpty(parent);
      throw error;
    }
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === "") throw error;
    throw new UserError(
      exitCodes.problems,
      `${visible(folder)} could not be written: ${diskReason(error)}.`,
      "Nothing was changed there. Mend that, or name another folder with --out.",
    );
  }
}

/** The article's folder, never one that a link leads to: nothing is written outside of `out`. */
function parentFolder(out: string, name: string): string {
  mkdirSync(out, { recursive: true });
  const parent = join(realpathSync(out), name);
  const there = lstatSync(parent, { throwIfNoEntry: false });
  if (there === undefined) mkdirSync(parent, { recursive: true });
  else if (!there.isDirectory()) {
    const what = there.isSymbolicLink() ? "a link to another place" : "a file";
    throw new UserError(
      exitCodes.problems,
      `${visible(`${out}/${name}`)} is ${what}; a folder of its own was expected.`,
      "Move it away, or name another folder with --out.",
    );
  }
  return parent;
}

/** Whether the same set stands there already; refuses where something that is not ours does. */
function isThere(target: string, folder: string, manifest: Manifest, force: boolean): boolean {
  const standing = standingAt(target);
  if (standing === undefined) return false;
  if (standing.whole !== undefined && sameManifest(standing.whole, manifest)) return true;
  if (standing.foreign.length > 0 && !force) {
    const [first = "", ...rest] = standing.foreign.map(visible);
    const named =
      [first, ...rest.slice(0, 4)].join(", ") + (rest.length > 4 ? ` and ${rest.length - 4} more` : "");
    throw new UserError(
      exitCodes.problems,
      first === ""
        ? `${visible(folder)} is no folder that Quizwright made; it is left as it is.`
        : `${visible(folder)} holds what Quizwright did not make, or what was changed since: ${named}.`,
      "Move it elsewhere to keep it, or replace it with --force.",
    );
  }
  return false;
}

async function writeSet(folder: string, files: readonly OutputFile[], manifest: Manifest): Promise<void> {
  mkdirSync(folder);
  for (const { name } of files)
    if (basename(name) !== name) throw new Error(`A writer gave the name ${name}.`);
  await Promise.all(files.map(({ name, content }) => writeDurably(join(folder, name), content)));
  await writeDurably(join(folder, manifestName), writeManifest(manifest));
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty: a set stands in it.
  }
}

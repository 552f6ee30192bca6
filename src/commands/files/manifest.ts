import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../../model/output.ts";
import { errorCode } from "../user-error.ts";

/** The hidden file by which a folder is known as a set of ours, with the SHA-256 of each of its files. */
export const manifestName = ".quizwright.json";
const format = "quizwright-set/1";

/** By file name, the SHA-256 in hex. */
export type Manifest = ReadonlyMap<string, string>;

export function manifestOf(files: readonly OutputFile[]): Manifest {
  return new Map(files.map(({ name, content }) => [name, sha256(content)]));
}

export function writeManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format, files }, null, 2)}\n`;
}

/** What stands in a set's place, against what we put there. */
export interface Standing {
  /** Files that we did not make, or that were changed since. */
  readonly foreign: readonly string[];
  /** The set as we made it, where all of it is still there unchanged. */
  readonly whole: Manifest | undefined;
}

/** What an operating system leaves in any folder that is looked at. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** What stands at a folder; `undefined` where nothing does. */
export function standingAt(folder: string): Standing | undefined {
  // Another run may put its set there in between: what was seen of both is looked at again.
  for (let attempt = 1; ; attempt += 1) {
    const before = identityOf(folder);
    if (before === undefined) return undefined;
    try {
      const standing = lookAt(folder);
      if (identityOf(folder) === before || attempt === attempts) return standing;
    } catch (error) {
      if (errorCode(error) !== "ENOENT" || attempt === attempts) throw error;
    }
  }
}

const attempts = 100;

/** Another one for another folder of the same name, and after files came or went. */
function identityOf(folder: string): string | undefined {
  const stat = lstatSync(folder, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.ino} ${stat.ctimeNs}`;
}

function lookAt(folder: string): Standing {
  if (!lstatSync(folder).isDirectory()) return { foreign: [""], whole: undefined };
  const made = readManifest(join(folder, manifestName));
  const foreign: string[] = [];
  let unchanged = 0;
  for (const name of readdirSync(folder).sort()) {
    if (litter.has(name) || (name === manifestName && made !== undefined)) continue;
    const hash = made?.get(name);
    const path = join(folder, name);
    if (hash !== undefined && lstatSync(path).isFile() && sha256(readFileSync(path)) === hash) unchanged += 1;
    else foreign.push(name);
  }
  return { foreign, whole: made !== undefined && unchanged === made.size ? made : undefined };
}

export function sameManifest(a: Manifest, b: Manifest): boolean {
  return a.size === b.size && [...a].every(([name, hash]) => b.get(name) === hash);
}

function readManifest(path: string): Manifest | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof read !== "object" || read === null || !("format" in read) || read.format !== format)
      return undefined;
    if (!("files" in read) || typeof read.files !== "object" || read.files === null) return undefined;
    return new Map(Object.entries(read.files));
  } catch {
    return undefined;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

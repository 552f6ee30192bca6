import type { OutputFile } from "../../model/output.ts";
import { bundleFormats, bundleOf } from "../../write/bundle.ts";
import { putFileInPlace } from "../files/put-file-in-place.ts";
import { putInPlace } from "../files/put-in-place.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import type { MakeRequest } from "./make-request.ts";
import { usageError } from "./parse-list.ts";

/** The folder below `out` in which a bundle stands, as a set does in its article's. */
export const bundleFolder = "bundle";

/** Where a bundle stands, as messages name it. */
export interface PlacedBundle {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Refuses what does not go with `--bundle`, before anything is made. */
export function checkBundle({ to, shard, watch }: MakeRequest): void {
  const single = to.formats.filter((format) => !bundleFormats.includes(format));
  if (single.length > 0) {
    throw usageError(
      `--bundle: ${single.join(", ")} ${single.length === 1 ? "holds" : "hold"} one set a file.`,
      `Several in one hold ${bundleFormats.join(", ")}: name them with --to.`,
    );
  }
  const other = shard === undefined ? watch && "watch" : "shard";
  if (other) throw usageError(`--bundle does not go with --${other}: it holds all articles of a run.`);
}

/** Puts the sets of a run into one file a format. `sets` are the files of each, in the order of the articles. */
export async function putBundle(
  sets: readonly (readonly OutputFile[])[],
  { to, out, options, force }: MakeRequest,
): Promise<PlacedBundle> {
  const files = await Promise.all(
    to.formats.map((format, index) =>
      bundleOf(
        format,
        sets.flatMap((set) => set[index] ?? []),
      ),
    ),
  );
  const [first] = files;
  if (out.file !== undefined && first !== undefined) {
    await putFileInPlace(out.file.path, first.content);
    return { folder: "", files: [out.file.path] };
  }
  const { folder } = await putInPlace(out.folder, bundleFolder, options.seed, files, force);
  return { folder, files: files.map(({ name }) => name) };
}

export function tellBundle({ folder, files }: PlacedBundle, terminal: Terminal): void {
  const [first = "", ...rest] = files.map(visible);
  if (!terminal.quiet)
    terminal.give([folder === "" ? first : `${visible(folder)}/${first}`, ...rest].join("  "));
}

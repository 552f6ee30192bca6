import type { OutputFile } from "../../model/output.ts";
import { exitCodes } from "../exit-codes.ts";
import { visible } from "../terminal/visible.ts";
import { UserError } from "../user-error.ts";

/**
 * The file of a set that `--out name.html` means: the one of that very name (`key.html`), else the set's first, which is
 * the worksheet, or the quiz.
 */
export function fileFor(path: string, files: readonly OutputFile[]): OutputFile {
  const name = path.split(/[\\/]/).at(-1);
  const meant = files.find((file) => file.name === name);
  const versions = files.filter((file) => /-[A-Z]+\.[a-z.]+$/.test(file.name)).length;
  if (meant === undefined && versions > 1) {
    throw new UserError(
      exitCodes.usage,
      `--out ${visible(path)} writes one file; there are ${versions} versions.`,
      "Name a folder with --out, or leave --versions out.",
    );
  }
  return meant ?? (files[0] as OutputFile);
}

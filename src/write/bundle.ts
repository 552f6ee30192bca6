import type { OutputFile } from "../model/output.ts";
import type { Format } from "./format.ts";
import { type FormatName, formatNames, formats } from "./formats.ts";

/** The formats of which one file holds several sets. */
export const bundleFormats: readonly FormatName[] = formatNames.filter((name) => "join" in formats[name]);

/**
 * Several sets in one file: the first file of each set, in their order.
 *
 * @throws RangeError where the format holds one set a file
 */
export async function bundleOf(name: FormatName, files: readonly OutputFile[]): Promise<OutputFile> {
  const { join }: Format = formats[name];
  const [first] = files;
  if (join === undefined || first === undefined)
    throw new RangeError(`${name} holds one set a file; ${bundleFormats.join(", ")} hold several`);
  const put = await join();
  return { ...first, content: put(files.map(({ content }) => String(content))) };
}

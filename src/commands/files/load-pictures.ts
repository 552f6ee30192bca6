import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { Article } from "../../model/article.ts";
import type { Picture } from "../../write/format.ts";
import { readInput } from "./read-input.ts";

/** Larger pictures make worksheets that no mail takes. */
const sizeLimit = 8 * 1024 * 1024;

/**
 * The article's pictures, by their source as written. Only files in the article's own folder and below are read (an
 * article of unknown origin may name any file), and nothing is fetched; what is missing here becomes a loss of the format.
 *
 * @param path of the article's file; without one there are no pictures
 */
export async function loadPictures(
  article: Article,
  path: string | undefined,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  if (path === undefined) return pictures;
  for (const block of article.blocks) {
    if (block.type !== "image" || pictures.has(block.source)) continue;
    const picture = await loadPicture(block.source, dirname(path));
    if (picture !== undefined) pictures.set(block.source, picture);
  }
  return pictures;
}

async function loadPicture(source: string, folder: string): Promise<Picture | undefined> {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(source)) return undefined;
  try {
    const home = realpathSync(folder);
    const path = realpathSync(resolve(folder, decodeURI(source.replace(/[?#].*$/, ""))));
    const below = relative(home, path);
    if (below === "" || below.startsWith("..") || isAbsolute(below)) return undefined;
    const bytes = await readInput(path, sizeLimit + 1);
    const mediaType = mediaTypeOf(bytes);
    return mediaType === undefined || bytes.length > sizeLimit ? undefined : { mediaType, bytes };
  } catch {
    return undefined;
  }
}

/** By the first bytes, not by the name. */
function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^GIF8[79]a/.test(head)) return "image/gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return "image/webp";
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/.test(head) && head.includes("<svg"))
    return "image/svg+xml";
  return undefined;
}

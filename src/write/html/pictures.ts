import type { Article } from "../../model/article.ts";
import type { Loss } from "../../model/output.ts";
import type { Picture, WriteContext } from "../format.ts";
import { pictureLoss } from "../picture-loss.ts";

const mediaTypes = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"]);

/**
 * The article's pictures as `data:` addresses, by their source, so that a page asks no network for them; one loss for each
 * that is not there. An SVG in an `<img>` runs no script and loads nothing (SVG integration, secure static mode).
 */
export function embedPictures(
  article: Article,
  pictures: WriteContext["pictures"],
): { readonly addresses: ReadonlyMap<string, string>; readonly losses: readonly Loss[] } {
  const addresses = new Map<string, string>();
  const losses = new Map<string, Loss>();
  for (const block of article.blocks) {
    if (block.type !== "image" || addresses.has(block.source)) continue;
    const picture = pictures.get(block.source);
    if (picture !== undefined && mediaTypes.has(picture.mediaType)) {
      addresses.set(block.source, addressOf(picture));
    } else if (!losses.has(block.source)) {
      losses.set(block.source, pictureLoss(block, picture));
    }
  }
  return { addresses, losses: [...losses.values()] };
}

function addressOf({ mediaType, bytes }: Picture): string {
  return `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64")}`;
}

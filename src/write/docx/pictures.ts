import type { Article } from "../../model/article.ts";
import type { Loss } from "../../model/output.ts";
import type { Picture, WriteContext } from "../format.ts";
import { pictureLoss } from "../picture-loss.ts";
import type { pictureSize } from "./picture-size.ts";

/** A picture as Word takes it; lengths are pixels of 1/96 inch. */
export interface PlacedPicture {
  readonly type: "png" | "jpg" | "gif";
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Those that every Word shows: WebP and SVG are for newer ones, or want a second picture beside them. */
const types: Readonly<Record<string, PlacedPicture["type"]>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
};

/** 110 millimetres. */
const highest = 416;

/**
 * The article's pictures by their source, no wider than the page; one loss for each that cannot be placed.
 *
 * @param widest in pixels
 */
export async function placePictures(
  article: Article,
  pictures: WriteContext["pictures"],
  widest: number,
): Promise<{ readonly placed: ReadonlyMap<string, PlacedPicture>; readonly losses: readonly Loss[] }> {
  const placed = new Map<string, PlacedPicture>();
  const losses = new Map<string, Loss>();
  // Most articles have no picture, and need not wait for it.
  const measure = pictures.size === 0 ? undefined : (await import("./picture-size.ts")).pictureSize;
  for (const block of article.blocks) {
    if (block.type !== "image" || placed.has(block.source) || losses.has(block.source)) continue;
    const picture = pictures.get(block.source);
    const shown = picture && measure && placeOf(picture, widest, measure);
    if (shown === undefined) losses.set(block.source, pictureLoss(block, picture));
    else placed.set(block.source, shown);
  }
  return { placed, losses: [...losses.values()] };
}

function placeOf(
  { mediaType, bytes }: Picture,
  widest: number,
  measure: typeof pictureSize,
): PlacedPicture | undefined {
  const type = Object.hasOwn(types, mediaType) ? types[mediaType] : undefined;
  const size = type === undefined ? undefined : measure(bytes);
  if (type === undefined || size === undefined) return undefined;
  const scale = Math.min(1, widest / size.width, highest / size.height);
  return {
    type,
    data: bytes,
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

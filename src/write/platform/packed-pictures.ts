import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { WriteContext } from "../format.ts";
import { pictureLoss } from "../picture-loss.ts";
import { safePictures } from "./safe-pictures.ts";

/** A picture as a package carries it: a file of its own. */
export interface PackedPicture {
  /** `picture-1.png`: no other signs, which importers read in different ways. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const endings: ReadonlyMap<string, string> = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/svg+xml", "svg"],
]);

/**
 * The article's pictures under names of their own, and where its text finds them.
 *
 * @param quiz with safe texts
 * @param address of a picture by its name, as the text names it
 * @param holds the media types that the format shows; all by default
 */
export function packPictures(
  { article }: Quiz,
  context: WriteContext,
  address: (name: string) => string,
  holds: (mediaType: string) => boolean = () => true,
): {
  readonly files: readonly PackedPicture[];
  readonly addresses: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
} {
  const bySource = safePictures(context);
  const files: PackedPicture[] = [];
  const addresses = new Map<string, string>();
  const losses = new Map<string, Loss>();
  for (const block of article.blocks) {
    if (block.type !== "image" || addresses.has(block.source)) continue;
    const picture = bySource.get(block.source);
    const ending = picture && holds(picture.mediaType) ? endings.get(picture.mediaType) : undefined;
    if (picture === undefined || ending === undefined) {
      losses.set(block.source, pictureLoss(block, picture));
      continue;
    }
    const name = `picture-${files.length + 1}.${ending}`;
    files.push({ name, ...picture });
    addresses.set(block.source, address(name));
  }
  return { files, addresses, losses: [...losses.values()] };
}

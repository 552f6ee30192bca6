import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import type { Picture } from "../format.ts";
import { pictureLoss } from "../picture-loss.ts";

/** A picture as Moodle XML carries it: a file of the question, in base 64. */
export interface AttachedPicture {
  readonly name: string;
  readonly base64: string;
}

const endings: ReadonlyMap<string, string> = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/svg+xml", "svg"],
]);

/** The article's pictures under names of their own, and where its text finds them. */
export function attachPictures(
  { article }: Quiz,
  pictures: ReadonlyMap<string, Picture>,
): {
  readonly files: readonly AttachedPicture[];
  readonly addresses: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
} {
  const files: AttachedPicture[] = [];
  const addresses = new Map<string, string>();
  const losses = new Map<string, Loss>();
  for (const block of article.blocks) {
    if (block.type !== "image" || addresses.has(block.source)) continue;
    const picture = pictures.get(block.source);
    const ending = picture && endings.get(picture.mediaType);
    if (picture === undefined || ending === undefined) {
      losses.set(block.source, pictureLoss(block, picture));
      continue;
    }
    const name = `picture-${files.length + 1}.${ending}`;
    files.push({ name, base64: Buffer.from(picture.bytes).toString("base64") });
    addresses.set(block.source, `@@PLUGINFILE@@/${name}`);
  }
  return { files, addresses, losses: [...losses.values()] };
}

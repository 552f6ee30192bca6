import type { Block } from "../model/article.ts";
import type { Loss } from "../model/output.ts";
import type { Picture } from "./format.ts";

/** A picture that a format could not show: it is not there, or of a type that the format does not hold. */
export function pictureLoss(
  { source, alternative }: Extract<Block, { type: "image" }>,
  picture: Picture | undefined,
): Loss {
  return {
    item: source,
    what:
      picture === undefined ? "the picture, which is not there" : `a picture of type ${picture.mediaType}`,
    instead: alternative === "" ? "nothing: it has no alternative text" : "its alternative text",
  };
}

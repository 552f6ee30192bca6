import type { Loss } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import { render } from "../html/render.ts";
import { creditsOf } from "../sheet-facts.ts";
import { hasText } from "./has-text.ts";
import { passageBlocks } from "./passage-blocks.ts";

/**
 * The article's text with its paragraph letters and credits, as HTML of few tags: `h3` to `h5`, `p`, `strong`, `em`,
 * `blockquote`, `ul`, `li`. Platforms filter what they are given; these survive everywhere.
 * Nothing where there is no text.
 *
 * @param addresses of pictures by source, where the format carries them; else their alternative text stands there
 */
export function passageHtml(quiz: Quiz, addresses: ReadonlyMap<string, string> = new Map()): string {
  if (!hasText(quiz)) return "";
  return render("platform/passage.njk", {
    title: quiz.article.title,
    blocks: passageBlocks(quiz, addresses),
    credits: creditsOf(quiz),
    rtl: directionOf(quiz.language) === "rtl",
  }).trim();
}

/** What `passageHtml` leaves out where it has no addresses: pictures. */
export function passageLosses({ article }: Quiz): Loss[] {
  return article.blocks.flatMap((block) =>
    block.type === "image"
      ? [
          {
            item: block.source,
            what: "a picture of the text",
            instead:
              block.alternative === "" ? "nothing: it has no alternative text" : "its alternative text",
          },
        ]
      : [],
  );
}

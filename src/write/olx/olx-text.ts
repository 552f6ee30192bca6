import type { Loss } from "../../model/output.ts";
import { htmlText } from "../platform/html-text.ts";
import { itemName } from "../platform/item-name.ts";
import { lined, type Node } from "../xml/element.ts";

/**
 * The name of a block, in every set the same. It is a file's too, and the archive holds paths of 100 signs: where the
 * platform's name is longer, it is cut before its hash.
 */
export function olxName(id: string): string {
  const name = itemName(id);
  return name.length <= 80 ? name : `${name.slice(0, 63)}${name.slice(-17)}`;
}

/**
 * A text in a problem. `$seed` and other names after a `$` are filled in there (capa, contextualize_text), and there is no
 * escape: a sign without width (WORD JOINER) after the `$` makes the name another one.
 */
export function olxText(text: string): string {
  return text.replace(special, "$&\u2060");
}

export function olxLines(text: string): Node[] {
  return lined(olxText(text));
}

export function olxHtml(text: string): string {
  return htmlText(olxText(text));
}

/** A name after a `$`; two words of an old markup, which capa looks for in the file as it is. */
const special = /\$(?=[A-Za-z_])|(?:start|end)outtext(?=\s*\/)/g;

/** What `olxText` adds, where it stands in one of an item's texts. */
export function variableLoss(item: { readonly id: string }, texts: readonly string[]): Loss[] {
  return texts.some((text) => olxText(text) !== text)
    ? [
        {
          item: item.id,
          what: "a name after a dollar sign, or a word that Open edX fills in",
          instead: "the same words with an invisible sign in them",
        },
      ]
    : [];
}

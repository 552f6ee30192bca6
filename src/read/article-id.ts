/** Names of files may have 255 bytes on most systems; a letter takes up to four, and the id is not all of a name. */
const longest = 50;

/**
 * An article's id from its file's name: `mali` for `content/Mali.md`. Letters of any script (Latin ones without accents),
 * digits and `_` of the base name without its ending (`.article.json` is one), everything else run together to `-`;
 * `article` where nothing is left.
 */
export function articleId(file: string): string {
  const base = file.split(/[\\/]/).findLast((piece) => piece !== "") ?? "";
  const stem = base.replace(/(?<=.)\.[^.]*$/, "").replace(/(?<=.)\.article$/i, "");
  const slug = stem
    .slice(0, 1000)
    .normalize("NFKD")
    .replace(/(?<=[A-Za-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}_]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...slug].slice(0, longest).join("").replace(/-$/, "");
  return short === "" ? "article" : short;
}

import type { BankPart } from "./bank-of.ts";

/** `$course$/top/Mali/Who said it?` as names; a slash in a name is doubled. */
export function categoryNames(path: string): string[] {
  const names = path
    .trim()
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll("//", "/").trim())
    .filter((name) => name !== "");
  const first = names.findIndex((name) => !/^\$[a-z]+\d*\$$/i.test(name) && name !== "top");
  return first < 0 ? [] : names.slice(first);
}

/**
 * What the categories of a bank name: the quiz, where all of them stand below one, and by the index of each part the section
 * that it is in.
 */
export function categories(parts: readonly BankPart[]): {
  readonly title: string;
  readonly sections: readonly string[];
} {
  const paths = parts.flatMap((part) => (part.type === "category" ? [part.path] : []));
  const [first] = paths;
  const title = first?.[0] ?? "";
  const isOne = paths.length > 0 && paths.every((path) => path[0] === title);
  let path: readonly string[] = [];
  const sections = parts.map((part) => {
    if (part.type === "category") path = part.path;
    return (isOne ? path.slice(1) : path).join(": ");
  });
  return { title: isOne ? title : "", sections };
}

import { oneLine } from "./item-name.ts";

/** A path of Moodle's question categories; a slash in a name is doubled. 255 characters of a name are kept there. */
export function categoryPath(...names: readonly string[]): string {
  const escaped = names.map((name) => [...oneLine(name)].slice(0, 200).join("").trim().replaceAll("/", "//"));
  return ["$course$", "top", ...escaped].join("/");
}

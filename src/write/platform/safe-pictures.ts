import type { WriteContext } from "../format.ts";
import { safeText } from "./safe-text.ts";

/** The pictures by the names under which a quiz with safe texts knows them. */
export function safePictures({ pictures }: WriteContext): WriteContext["pictures"] {
  return new Map([...pictures].map(([source, picture]) => [safeText(source), picture]));
}

import type { LookName } from "../../../model/quiz.ts";
import { easy } from "./easy.ts";
import { large } from "./large.ts";
import type { Look } from "./look.ts";
import { standard } from "./standard.ts";

/** Every look, one line a look. */
export const looks = { standard, large, easy } as const satisfies Record<LookName, Look>;

/** A look as it suits a language: scripts without italics stay upright (W3C, Chinese and Arabic Layout Requirements). */
export function lookFor(name: LookName, language: string): Look {
  const look: Look = looks[name];
  const [primary = ""] = language.toLowerCase().split("-");
  return upright.has(primary) ? { ...look, italics: false } : look;
}

const upright = new Set("ar fa he hi ja ko ps th ur yi zh".split(" "));

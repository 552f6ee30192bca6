import type { LookName } from "../../../model/quiz.ts";
import { easy } from "./easy.ts";
import { large } from "./large.ts";
import type { Look } from "./look.ts";
import { standard } from "./standard.ts";

/** Every look, one line a look. */
export const looks = { standard, large, easy } as const satisfies Record<LookName, Look>;

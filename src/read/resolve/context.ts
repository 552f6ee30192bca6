import type { Locale } from "../../locale/locale.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Draft } from "../draft.ts";
import { type ProblemWords, problemAt } from "../problems.ts";
import type { TextIndex } from "../text/text-index.ts";
import type { annotationIds } from "./annotation-id.ts";
import type { NearestWords } from "./nearest-words.ts";

/** What the parts share while they are resolved. */
export interface Context {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly index: TextIndex;
  readonly nearestWords: NearestWords;
  readonly annotationId: ReturnType<typeof annotationIds>;
  readonly problems: Problem[];
}

export function report(context: Context, place: Place, words: ProblemWords): void {
  context.problems.push(problemAt(context.draft, place, words));
}

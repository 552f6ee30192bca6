import type { MatchItem } from "../../../src/model/item.ts";
import type { Annotations } from "../annotations.ts";
import { nameOf } from "../fact-verdict.ts";
import { keyObjections, mayMeanTheSame, sentenceAround } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, shareOf, stems } from "../words.ts";
import { isSaidWith } from "./facts.ts";

/** Names and roles: each name's own role is true of it, and no other one may be. */
export function rolesObjections(item: MatchItem, annotations: Annotations): string[] {
  return item.statements.flatMap(({ id, text, evidence }) => {
    const name = nameOf(text, annotations);
    if (name === undefined || name.role === "") return [`"${text}" is no listed name with a role`];
    const judge = (option: string): Verdict => {
      if (bare(option) === bare(name.role)) return isTrue("the annotated role");
      if (!annotations.names.some(({ role }) => bare(role) === bare(option)))
        return isUnknown("no listed role");
      if (mayMeanTheSame(option, name.role)) return isUnknown("it says nearly the same as the role");
      return isSaidWith(name.names, option, annotations)
        ? isUnknown("a sentence may say it of this one as well")
        : isFalse("the role of another");
    };
    const proved = evidence.some((place) => {
      const around = sentenceAround(place, annotations);
      return (
        name.names.some((one) => findAll(around, one).length > 0) &&
        shareOf(stems(name.role), stems(around)) >= 0.5
      );
    });
    return [
      ...keyObjections(
        item.options.map((option) => ({
          text: option.text,
          right: item.key[id] === option.id,
          verdict: judge(option.text),
        })),
      ),
      ...(proved ? [] : [`no evidence says that ${text} is ${name.role}`]),
    ];
  });
}

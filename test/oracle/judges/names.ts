import type { MatchItem } from "../../../src/model/item.ts";
import type { Annotations } from "../annotations.ts";
import { nameOf } from "../fact-verdict.ts";
import { allSentences, keyObjections, mayMeanTheSame, sentenceAround } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { bare, findAll, shareOf, stems } from "../words.ts";

/** "Foreign Minister of Mali" and "Foreign Minister of Russia": each names another. */
function areOfOthers(a: string, b: string, annotations: Annotations): boolean {
  const named = (text: string) =>
    annotations.names.filter(
      ({ names, sort }) => sort !== "person" && names.some((one) => findAll(text, one).length > 0),
    );
  const [first, second] = [named(a), named(b)];
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

/**
 * Whether a sentence may say the role of this name: its words stand there with the name, no nearer to the one whose role is
 * annotated so ("the interim president, Bah Ndaw, and the acting prime minister, Moctar Ouane"), and the name's own role
 * does not stand nearer ("the English friar Roger Bacon wrote to the pope").
 */
function isSaidNear(name: Annotations["names"][number], role: string, annotations: Annotations): boolean {
  const owners = annotations.names.filter((one) => bare(one.role) === bare(role)).flatMap((one) => one.names);
  return allSentences(annotations).some((sentence) => {
    if (shareOf(stems(role), stems(sentence)) < 0.75) return false;
    const hers = distance(sentence, name.names, role);
    return (
      hers < Number.POSITIVE_INFINITY &&
      hers <= distance(sentence, owners, role) &&
      hers <= distance(sentence, name.names, name.role)
    );
  });
}

/** How far one of the names stands from a word of a role, in UTF-16 units. */
function distance(sentence: string, names: readonly string[], role: string): number {
  const words = role.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  const places = words.flatMap((word) => findAll(sentence, word));
  return Math.min(
    ...names.flatMap((one) =>
      findAll(sentence, one).flatMap((at) => places.map((place) => Math.abs(at - place))),
    ),
  );
}

/** Names and roles: each name's own role is true of it, and no other one may be. */
export function rolesObjections(item: MatchItem, annotations: Annotations): string[] {
  return item.statements.flatMap(({ id, text, evidence }) => {
    const name = nameOf(text, annotations);
    if (name === undefined || name.role === "") return [`"${text}" is no listed name with a role`];
    const judge = (option: string): Verdict => {
      if (bare(option) === bare(name.role)) return isTrue("the annotated role");
      if (!annotations.names.some(({ role }) => bare(role) === bare(option)))
        return isUnknown("no listed role");
      if (areOfOthers(option, name.role, annotations)) return isFalse("a role by the side of another");
      if (mayMeanTheSame(option, name.role)) return isUnknown("it says nearly the same as the role");
      return isSaidNear(name, option, annotations)
        ? isUnknown("a sentence may say it of this one as well")
        : isFalse("the role of another");
    };
    const proved = evidence.some((place) => {
      const around = sentenceAround(place, annotations);
      const role = stems(name.role);
      return (
        name.names.some((one) => findAll(around, one).length > 0) &&
        (shareOf(role, stems(around)) >= 0.5 ||
          (shareOf(role, stems(around)) > 0 &&
            shareOf(role, stems(before(place.paragraph, annotations))) >= 0.6))
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

/** A paragraph with the one before it: "The new shop opened. … It has one paid worker, Tom Adeyemi". */
function before(letter: string, { paragraphs }: Annotations): string {
  const at = paragraphs.findIndex(({ id }) => id === letter);
  return paragraphs
    .slice(Math.max(0, at - 1), at + 1)
    .map(({ text }) => text)
    .join(" ");
}

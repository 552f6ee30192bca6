import type { Annotations, Named } from "./annotations.ts";
import { findAll, plain } from "./words.ts";

/** Whether one speaks for the other, by their roles or by the text: a party and its speaker say the same things. */
export function mayBeItsVoice(a: Named, b: Named, annotations: Annotations): boolean {
  const [person, group] = a.sort === "person" ? [a, b] : [b, a];
  if ([a, b].some((one) => [a, b].some((other) => one !== other && names(one.role, other)))) return true;
  if (person.sort !== "person" || group.sort !== "group") return false;
  const places = annotations.names.filter(({ sort }) => sort === "place");
  const far = wordsOf(places.flatMap((place) => place.names).join(" "));
  const role = wordsOf(person.role);
  const shared = wordsOf(group.names.join(" ")).filter((one) => role.includes(one) && !far.includes(one));
  return shared.length > 0 || isItsOwn(person, group, annotations);
}

/** Whole words: a minister is not of every ministry. */
function wordsOf(text: string): readonly string[] {
  return plain(text).match(/\p{L}{4,}/gu) ?? [];
}

function names(role: string, { names: all }: Named): boolean {
  return all.some((name) => findAll(role, name).length > 0);
}

/** "Fair Deal sued. Its lawyer, Imran Sadiq, …" */
function isItsOwn(person: Named, group: Named, { paragraphs, names: all }: Annotations): boolean {
  const groups = all.filter(({ sort }) => sort === "group");
  const lastEnd = ({ names: known }: Named, text: string) =>
    Math.max(-1, ...known.flatMap((name) => findAll(text, name).map((at) => at + name.length)));
  return paragraphs.some(({ text }) =>
    person.names.some((name) =>
      findAll(text, name).some((at) => {
        const lead = /^(.*)\b(?:its|their|seine?|ihre?) (?:\p{L}+ ){0,1}\p{L}+, $/isu.exec(
          text.slice(0, at),
        )?.[1];
        if (lead === undefined) return false;
        const near = lead
          .split(/(?<=[.!?]["\u201d]?) /u)
          .slice(-2)
          .join(" ");
        const mine = lastEnd(group, near);
        return mine >= 0 && groups.every((other) => lastEnd(other, near) <= mine);
      }),
    ),
  );
}

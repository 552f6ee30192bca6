import { type Name, type NameSort, nameSorts } from "../../model/article.ts";
import { cut, type Entry, type Located, placeIn } from "../draft.ts";
import { nearest } from "../nearest.ts";
import { foldText } from "../text/match.ts";
import { evidenceOf, findInText, type Occurrence } from "../text/text-index.ts";
import { type Context, report } from "./context.ts";
import { isEscape, listOf, plain, shown } from "./entry-text.ts";
import { isPartedByCommas } from "./parted-by-commas.ts";

/**
 * The names, in the order of the file. One with a mistake stays, since other parts refer to it and are not to blame;
 * `unsorted` holds the ids of those whose sort is anybody's guess.
 */
export function resolveNames(
  entries: readonly Entry[],
  context: Context,
): { readonly names: Name[]; readonly unsorted: ReadonlySet<string> } {
  const names: Name[] = [];
  const unsorted = new Set<string>();
  /** Folded forms to the line and the name that has them. */
  const owners = new Map<string, { line: number; name: string; main: boolean }>();
  for (const entry of entries) {
    const head = headOf(entry, context);
    if (!head) continue;
    const own = foldText(head.name.text).trim();
    const owner = owners.get(own);
    if (owner) {
      report(context, placeIn(head.name), nameTaken(plain(head.name), owner));
      continue;
    }
    owners.set(own, { line: entry.at.line, name: plain(head.name), main: true });
    const also = alsoOf(entry, head.name, owners, context);
    const name = plain(head.name);
    const id = context.annotationId("n", name);
    if (head.sort === undefined) unsorted.add(id);
    const evidence = placeOf(head.name, also, context);
    names.push({
      id,
      at: entry.at,
      name,
      sort: head.sort ?? "thing",
      ...(head.role !== "" && { role: head.role }),
      also: also.map((other) => plain(other)),
      evidence: evidence ?? { paragraph: "", start: 0, end: 0, text: "" },
    });
  }
  return { names, unsorted };
}

function nameTaken(name: string, owner: { line: number; name: string; main: boolean }) {
  return owner.main
    ? {
        code: "name-twice",
        reason: `"${shown(name)}" stands in line ${owner.line} already.`,
        remedy: 'Delete one of the two, or write what else it is called after one "also:".',
      }
    : {
        code: "name-shared",
        reason: `"${shown(name)}" is also another name of ${shown(owner.name)} (line ${owner.line}).`,
        remedy: "A name may stand for one only: take it out of one of the two.",
      };
}

interface Head {
  readonly name: Located;
  /** Absent after a mistake. */
  readonly sort?: NameSort;
  readonly role: string;
}

/** `name (sort), role` */
function headOf({ text, at }: Entry, context: Context): Head | undefined {
  const brackets = bracketsIn(text.text);
  const known = brackets.find(({ content }) => sortNamed(content) !== undefined);
  const wrong = brackets.find(({ content }) => nearest(content, nameSorts) !== undefined) ?? brackets.at(-1);
  const bracket = known ?? wrong;
  if (!bracket) {
    const name = plain(cut(text, 0, text.text.includes(",") ? text.text.indexOf(",") : undefined));
    const example = `Write it behind the name: "${shown(name, 40)} (person)"; ${sortsListed}.`;
    report(context, placeIn(text), {
      code: "name-without-sort",
      reason: "The name has no sort.",
      remedy: example,
    });
    const comma = text.text.indexOf(",");
    return { name: cut(text, 0, comma < 0 ? text.text.length : comma), role: "" };
  }
  const sort = sortNamed(bracket.content);
  if (sort === undefined) {
    const guess = nearest(bracket.content, nameSorts);
    report(context, placeIn(text, bracket.start, bracket.end - bracket.start), {
      code: "name-sort-unknown",
      reason: `"${shown(bracket.content, 40)}" is no sort of name.`,
      remedy:
        guess === undefined
          ? `${capital(sortsListed)}.`
          : `Did you mean "(${guess})"? ${capital(sortsListed)}.`,
    });
  }
  const name = cut(text, 0, bracket.start);
  if (name.text === "") {
    report(context, at, {
      code: "name-empty",
      reason: `There is no name before "(${bracket.content})".`,
      remedy: `Write it there: "- Abdoulaye Diop (person), Foreign Minister of Mali".`,
    });
    return undefined;
  }
  const role = plain(cut(text, bracket.end)).replace(/^[\s,:;–—-]+/u, "");
  return { name, role, ...(sort && { sort }) };
}

const sortsListed = "a sort is person, group, place or thing";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sortNamed(text: string): NameSort | undefined {
  return nameSorts.find((sort) => sort === text.trim().toLowerCase());
}

function bracketsIn(text: string): { start: number; end: number; content: string }[] {
  const found: { start: number; end: number; content: string }[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (isEscape(text, at)) at += 1;
    else if (text[at] === "(" || text[at] === "（") open = at;
    else if ((text[at] === ")" || text[at] === "）") && open >= 0) {
      found.push({ start: open, end: at + 1, content: text.slice(open + 1, at).trim() });
      open = -1;
    }
  }
  return found;
}

/** The other names, each once. One that belongs to another name is a mistake. */
function alsoOf(
  entry: Entry,
  name: Located,
  owners: Map<string, { line: number; name: string; main: boolean }>,
  context: Context,
): Located[] {
  const kept: Located[] = [];
  const own = plain(name);
  const seen = new Set([foldText(own).trim()]);
  for (const other of entry.lines.filter(({ word }) => word === "also").flatMap(({ text }) => listOf(text))) {
    const folded = foldText(plain(other)).trim();
    if (seen.has(folded)) continue;
    seen.add(folded);
    const owner = owners.get(folded);
    if (owner) {
      report(context, placeIn(other), {
        code: "name-shared",
        reason: `"${shown(plain(other))}" belongs to ${shown(owner.name)} (line ${owner.line}) as well.`,
        remedy: "A name may stand for one only: take it out of one of the two.",
      });
      continue;
    }
    owners.set(folded, { line: entry.at.line, name: own, main: false });
    kept.push(other);
  }
  return kept;
}

/** The first place where one of its names stands; what the text does not have is reported. */
function placeOf(name: Located, also: readonly Located[], context: Context) {
  const places = [name, ...also].map((form) => ({ form, place: findInText(context.index, plain(form))[0] }));
  const first = places
    .map(({ place }) => place)
    .filter((place): place is Occurrence => place !== undefined)
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)[0];
  if (!first) {
    for (const form of also) isPartedByCommas(form, context);
    const guess = context.nearestWords(plain(name));
    report(context, placeIn(name), {
      code: "name-not-in-text",
      reason: `The name "${shown(plain(name))}" is not in the text${also.length > 0 ? ", nor is any of its other names" : ""}.`,
      remedy: guess
        ? `The text has "${shown(guess.text)}": write that, or add it in a line below: "also: ${shown(guess.text, 40)}".`
        : `Write it as the text does, or add what the text calls it in a line below: "also: …".`,
    });
    return undefined;
  }
  for (const { form, place } of places.slice(1)) {
    if (place || isPartedByCommas(form, context)) continue;
    const guess = context.nearestWords(plain(form));
    report(context, placeIn(form), {
      code: "also-not-in-text",
      severity: "advice",
      reason: `The text does not call ${shown(plain(name), 40)} "${shown(plain(form), 40)}".`,
      remedy: guess
        ? `Did you mean "${shown(guess.text)}"? Otherwise take it out.`
        : "Take it out, or write it as the text does.",
    });
  }
  return evidenceOf(context.index, first);
}

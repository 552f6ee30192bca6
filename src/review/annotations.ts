import type { Passage } from "../generate/passage.ts";
import { allNames, type Fact, type Name, type Slot, type Statement } from "../model/article.ts";
import type { Item } from "../model/item.ts";
import { foldText } from "../read/text/match.ts";
import { tokensIn, wordsOf } from "./texts.ts";

/** What the rules look up in the annotations, by id and by words, so that no rule walks through all of them. */
export interface Annotations {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** By the fact's words without the answer: every answer that facts give there, other names and `also:` among them. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names whose role is the same one ("foreign minister"), by the first word of the role, each role once. */
  readonly sharedRoles: ReadonlyMap<string, readonly SharedRole[]>;
  /** By a content word: the names whose role has it. */
  readonly namesByRole: ReadonlyMap<string, readonly Name[]>;
}

export interface SharedRole {
  /** Folded: "foreign minister". */
  readonly words: readonly string[];
  readonly names: readonly Name[];
}

export function annotationsOf(passage: Passage): Annotations {
  const known = tables.get(passage);
  if (known !== undefined) return known;
  const { facts, statements, names } = passage.article;
  const made: Annotations = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    answers: answersOf(passage),
    sharedRoles: sharedRolesOf(passage),
    namesByRole: namesByRole(names, passage),
  };
  tables.set(passage, made);
  return made;
}

const tables = new WeakMap<Passage, Annotations>();

/** The facts that an item was made from. */
export function factsOf(item: Item, passage: Passage): readonly Fact[] {
  const { facts } = annotationsOf(passage);
  return item.sources.flatMap((id) => facts.get(id) ?? []);
}

/** Every text that answers a slot, folded: the answer, `also:`, other names of it. */
export function answersTo(slot: Slot, { names }: Passage): readonly string[] {
  const name = slot.name === undefined ? undefined : names.get(slot.name);
  return [slot.answer, ...slot.also, ...(name ? allNames(name) : [])].map(foldText);
}

/** A fact's words without a slot's answer, folded. */
export function frameOf({ sentence }: Fact, { start, end }: Slot): string {
  return foldText(`${sentence.slice(0, start)} … ${sentence.slice(end)}`);
}

function answersOf(passage: Passage): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const fact of passage.article.facts) {
    for (const slot of fact.slots) {
      const frame = frameOf(fact, slot);
      const known = answers.get(frame) ?? new Set();
      for (const text of answersTo(slot, passage)) known.add(text);
      answers.set(frame, known);
    }
  }
  return answers;
}

function sharedRolesOf(passage: Passage): ReadonlyMap<string, readonly SharedRole[]> {
  const bearers = new Map<string, Set<Name>>();
  for (const name of passage.article.names) {
    for (const role of rolesOf(name, passage)) {
      const known = bearers.get(role) ?? new Set();
      bearers.set(role, known.add(name));
    }
  }
  const shared = new Map<string, SharedRole[]>();
  for (const [role, names] of bearers) {
    const words = role.split(" ");
    if (names.size < 2) continue;
    const first = words[0] as string;
    shared.set(first, [...(shared.get(first) ?? []), { words, names: [...names] }]);
  }
  return shared;
}

/** The offices of a person: "vice president" and "interim president" of "Vice President of Mali, later interim president". */
function rolesOf({ role, sort }: Name, { locale }: Passage): readonly string[] {
  if (role === undefined || sort !== "person") return [];
  const { articles } = locale.reading;
  const { prepositions, formerly } = locale.review;
  return role.split(/[,;(]/u).flatMap((part) => {
    const words = tokensIn(part, locale).map(({ text }) => text);
    const skipped = words.findIndex((word) => !articles.includes(word) && !formerly.includes(word));
    if (skipped < 0) return [];
    const office = words.slice(skipped);
    const end = office.findIndex((word) => prepositions.includes(word) || articles.includes(word));
    const head = end < 0 ? office : office.slice(0, end);
    return head.length === 0 ? [] : [head.join(" ")];
  });
}

function namesByRole(names: readonly Name[], passage: Passage): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    for (const word of roleWords(name, passage)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [name]);
      else known.push(name);
    }
  }
  return found;
}

/** The content words of a name's role. */
export function roleWords({ role }: Name, { locale }: Passage): ReadonlySet<string> {
  return role === undefined ? new Set() : wordsOf(role, locale);
}

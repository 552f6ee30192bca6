import type { Name } from "../model/article.ts";
import { isProof } from "../model/evidence.ts";
import type { MatchItem, Proven } from "../model/item.ts";
import { drawSome } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import { isTwin, overlaps } from "./distractors/sameness.ts";
import type { Kind } from "./kind.ts";
import { optionsOf } from "./options.ts";
import type { Passage } from "./passage.ts";
import { areOneHead, isNotHisRole, type ProvedRole, provedRole } from "./roles.ts";
import { placeOfSentence } from "./sentence.ts";

/** Who is who? Persons to what they are, with more descriptions than names where there are more. One item an article. */
export const whoIsWho: Kind = {
  title: "who is who: match names with descriptions",
  interactions: ["match"],
  process: "retrieve",
  asks: ["names"],
  needs: "three persons under Names whose description stands beside the name in the text",
  weight: 1,
  isBig: true,
  generate(passage, _request, streams) {
    const item = matchRoles(passage, streams);
    return { items: item === undefined ? [] : [item], findings: [] };
  },
};

/** Our own figures: a page holds them, and a guess seldom helps. */
const count = { fewest: 3, most: 5, spare: 2 };

/** Persons of a long list that take part in the draw. */
const mostDrawn = 64;

function matchRoles(passage: Passage, streams: Streams): Proven<MatchItem> | undefined {
  const { article } = passage;
  const persons = drawSome(
    passage.namesOf.get("person") ?? [],
    mostDrawn,
    ({ id }) => id,
    streams("who-is-who", "names"),
  );
  const described = persons.filter(({ role }) => role !== undefined).length;
  const wanted = Math.min(count.most, Math.max(count.fewest, described - count.spare));
  const chosen: ProvedRole[] = [];
  for (const name of persons) {
    const proved = chosen.length < wanted ? provedRole(name, passage) : undefined;
    if (proved !== undefined && chosen.every((other) => areTellable(proved, other, passage)))
      chosen.push(proved);
  }
  if (chosen.length < count.fewest) return undefined;
  const taken = new Set(chosen.map(({ name }) => name.id));
  const spare: Described[] = [];
  for (const name of persons) {
    const { role } = name;
    if (role === undefined || taken.has(name.id) || spare.length >= count.spare) continue;
    const other = { name, role };
    if ([...chosen, ...spare].every((one) => areTellable(one, other, passage))) spare.push(other);
  }

  const { options } = optionsOf(
    [...chosen, ...spare].map(({ name, role }) => ({
      text: role,
      rationale: passage.words.rationales.roleOf(name.name),
      right: false,
    })),
  );
  const optionOf = new Map(options.map(({ id, text }) => [text, id]));
  const statements = [...chosen]
    .sort((a, b) => (a.name.name < b.name.name ? -1 : 1))
    .map((one, index) => ({ ...one, id: `s${index + 1}`, place: placeOfSentence(one.sentence) }));
  const evidence = statements.map(({ place }) => place);
  if (!isProof(evidence)) return undefined;
  return {
    id: `${article.id}.names.who-is-who`,
    kind: "who-is-who",
    interaction: "match",
    process: whoIsWho.process,
    points: statements.length,
    stem: passage.words.stems.whoIsWho,
    statements: statements.map(({ id, name, role, place }) => ({
      id,
      text: name.name,
      rationale: passage.words.rationales.right(`${name.name}, ${role}`, place.paragraph),
      evidence: [place],
    })),
    options,
    arrangement: "shuffled",
    key: Object.fromEntries(statements.map(({ id, role }) => [id, optionOf.get(role) as string])),
    evidence,
    rationale: statements.map(({ name, role }) => `${name.name}: ${role}.`).join(" "),
    sources: statements.map(({ name }) => name.id),
    at: (statements[0] as ProvedRole).name.at,
  };
}

interface Described {
  readonly name: Name;
  readonly role: string;
  /** Whether one sentence says all of the role; unknown of one that is there to spare. */
  readonly isWhole?: boolean;
}

/** Whether neither role could be the other name's, and neither says what the other says. */
function areTellable(a: Described, b: Described, passage: Passage): boolean {
  const isSure = a.isWhole !== false && b.isWhole !== false;
  return (
    !isTwin(a.role, b.role, passage.locale) &&
    !overlaps(a.role, b.role, passage.locale) &&
    (isSure || !areOneHead(a.role, b.role, passage)) &&
    isNotHisRole(a, b.name, passage) &&
    isNotHisRole(b, a.name, passage)
  );
}

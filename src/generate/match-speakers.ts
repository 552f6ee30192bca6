import type { Name, Statement } from "../model/article.ts";
import type { Proof } from "../model/evidence.ts";
import type { MatchItem, Proven } from "../model/item.ts";
import { orderByName } from "../random/draw.ts";
import type { Streams } from "../random/random.ts";
import type { Kind } from "./kind.ts";
import { optionsOf } from "./options.ts";
import { nameFirst, type Passage } from "./passage.ts";
import { isNotTheSpeaker, listedText, shownText, whySpeaker } from "./speakers.ts";
import { withReason } from "./with-reason.ts";

/** Statements to speakers: more speakers than statements, some of whom serve twice or never. One item an article. */
export const matchSpeakers: Kind = {
  title: "who made each statement: match statements with speakers",
  interactions: ["match"],
  process: "retrieve",
  asks: ["statements"],
  needs: "three statements by two speakers under Who said what, and two more names than speakers",
  // Early in the turns: it needs several statements that no other question has taken.
  weight: 4,
  isBig: true,
  generate(passage, _request, streams) {
    const item = matchStatements(passage, streams);
    return { items: item === undefined ? [] : [item], findings: [] };
  },
};

/** Statements in one item, and names to choose from (our own figures: a page holds them, and a guess seldom helps). */
const most = { statements: 5, names: 8 };

/** No speaker is the key of more than this part of the statements (item-quality, 22), but each may have one. */
const speakerShare = 0.4;

function matchStatements(passage: Passage, streams: Streams): Proven<MatchItem> | undefined {
  const statements = drawStatements(passage, streams);
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  if (statements.length < 3 || speakers.size < 2) return undefined;
  const silent = orderByName(
    passage.speakers.filter(({ id }) => !speakers.has(id)),
    ({ id }) => id,
    streams("match-speakers", "names"),
  ).filter((name) => statements.every((statement) => isNotTheSpeaker(name, statement, passage)));
  const named = passage.article.names.filter(({ id }) => speakers.has(id));
  const wanted = Math.min(most.names, Math.max(statements.length + 1, named.length + 2));
  const names = [...named, ...silent].slice(0, wanted);
  if (names.length <= named.length) return undefined;

  const { options } = optionsOf(
    names.map((name) => ({ text: name.name, rationale: whyOption(name, passage), right: false })),
  );
  const optionOf = new Map(
    names.map((name) => [name.id, options.find(({ text }) => text === name.name)?.id ?? ""]),
  );
  // Statement ids go by the alphabet, like option ids: the order says nothing.
  const ordered = [...statements].sort((a, b) => (shownText(a) < shownText(b) ? -1 : 1));
  const entries = ordered.map((statement, index) => ({ statement, id: `s${index + 1}` }));
  return {
    id: `${passage.article.id}.statements.match-speakers`,
    kind: "match-speakers",
    interaction: "match",
    process: matchSpeakers.process,
    points: statements.length,
    stem: passage.words.stems.matchSpeakers,
    statements: entries.map(({ statement, id }) => ({
      id,
      text: listedText(statement, passage),
      rationale: withReason(
        whySpeaker(statement, passage.names.get(statement.speaker) as Name, passage),
        statement.because,
      ),
      evidence: statement.evidence,
    })),
    options,
    arrangement: "shuffled",
    key: Object.fromEntries(
      entries.map(({ statement, id }) => [id, optionOf.get(statement.speaker) as string]),
    ),
    evidence: ordered.flatMap(({ evidence }) => evidence) as unknown as Proof,
    rationale: entries
      .map(({ statement }) => whySpeaker(statement, passage.names.get(statement.speaker) as Name, passage))
      .join(" "),
    sources: statements.map(({ id }) => id),
    at: (ordered[0] as Statement).at,
  };
}

/** In a drawn order, each speaker up to her share; every two speakers of the item must be told apart for every statement. */
function drawStatements(passage: Passage, streams: Streams): readonly Statement[] {
  const drawn = orderByName(
    passage.article.statements,
    ({ id }) => id,
    streams("match-speakers", "statements"),
  );
  const size = Math.min(most.statements, drawn.length);
  const cap = Math.max(1, Math.floor(size * speakerShare));
  const chosen: Statement[] = [];
  for (const statement of drawn) {
    const hers = chosen.filter(({ speaker }) => speaker === statement.speaker).length;
    if (
      chosen.length < size &&
      hers < cap &&
      chosen.every((other) => areTellable(statement, other, passage))
    ) {
      chosen.push(statement);
    }
  }
  return chosen;
}

function areTellable(a: Statement, b: Statement, passage: Passage): boolean {
  if (a.speaker === b.speaker) return true;
  const [first, second] = [passage.names.get(a.speaker) as Name, passage.names.get(b.speaker) as Name];
  return isNotTheSpeaker(second, a, passage) && isNotTheSpeaker(first, b, passage);
}

function whyOption(name: Name, passage: Passage): string {
  const said = passage.firstStatement.get(name.id);
  return said === undefined
    ? passage.words.rationales.silent(nameFirst(passage, name))
    : whySpeaker(said, name, passage);
}

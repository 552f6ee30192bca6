import type { Blueprint, WantedKind } from "../../src/assemble/blueprint.ts";
import { candidatesOf } from "../../src/assemble/candidates.ts";
import { defaults } from "../../src/assemble/made.ts";
import { type Pool, poolOf } from "../../src/assemble/pool.ts";
import { type Selection, select } from "../../src/assemble/select.ts";
import type { KindName } from "../../src/generate/kinds.ts";
import { type Passage, passageOf } from "../../src/generate/passage.ts";
import type { Annotation, Article } from "../../src/model/article.ts";
import type { Evidence, Proof } from "../../src/model/evidence.ts";
import type { Item, Process } from "../../src/model/item.ts";
import type { ProfileName } from "../../src/model/quiz.ts";
import { streamsOf } from "../../src/random/random.ts";

/** Kinds as a rich registry has them, by their weights: those that are there, and doubles of their interactions. */
export const richKinds: Readonly<Record<string, number>> = {
  "fact-choice": 5,
  "who-said-it": 3,
  "which-statement": 2,
  "match-speakers": 4,
  "verdict-double": 4,
  "claim-double": 2,
  "names-double": 1,
  "dates-double": 1,
  "order-double": 1,
  "paragraphs-double": 1,
  "gap-double": 2,
  "short-double": 2,
  "word-double": 1,
  "meaning-double": 2,
  "own-question": 2,
};

/** What is shared by everything made of one annotation. */
function base(
  article: Article,
  kind: string,
  from: readonly Annotation[],
  evidence: Proof,
  process: Process,
) {
  const [first] = from as [Annotation];
  const name = from.length > 1 ? "all" : first.id;
  return {
    id: `${article.id}.${name}.${kind}`,
    kind,
    process,
    points: Math.max(1, from.length),
    rationale: "because",
    sources: from.map(({ id }) => id),
    at: first.at,
    evidence,
  } as const;
}

const options = (texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `o${index + 1}`, text, rationale: "because" }));

function choice(
  article: Article,
  kind: string,
  from: Annotation,
  evidence: Proof,
  process: Process,
  stem: string,
  texts: readonly string[],
  key: number,
): Item {
  return {
    ...base(article, kind, [from], evidence, process),
    interaction: "choice",
    stem,
    options: options(texts),
    arrangement: "fixed",
    key: [`o${key}`],
  };
}

/** Items of the kinds that are no real ones, built of the annotations of a real article. */
function doublesOf(article: Article): Item[] {
  const proofOf = (evidence: readonly Evidence[]): Proof => {
    const [first] = article.paragraphs;
    const fallback = { paragraph: first?.id ?? "A", start: 0, end: 1, text: first?.text.slice(0, 1) ?? "" };
    return [evidence[0] ?? fallback, ...evidence.slice(1)];
  };
  const verdicts = ["True", "False", "Not given"];
  const verdict = (from: Annotation, text: string, evidence: readonly Evidence[], key: number) =>
    choice(article, "verdict-double", from, proofOf(evidence), "retrieve", text, verdicts, key);
  const matching = (kind: string, from: readonly Annotation[], rows: [string, string, Proof][]): Item[] =>
    rows.length < 3
      ? []
      : [
          {
            ...base(
              article,
              kind,
              from,
              rows.flatMap(([, , proof]) => proof) as unknown as Proof,
              "retrieve",
            ),
            interaction: "match",
            stem: "Match.",
            statements: rows.map(([text, , evidence], index) => ({
              id: `s${index + 1}`,
              text,
              rationale: "because",
              evidence,
            })),
            options: options(rows.map(([, text]) => text)),
            arrangement: "shuffled",
            key: Object.fromEntries(rows.map((_, index) => [`s${index + 1}`, `o${index + 1}`])),
          },
        ];
  const { facts, statements, events, words, names, falseStatements, notGiven } = article;
  const firstSlots = facts.flatMap((fact) => fact.slots.slice(0, 1).map((slot) => ({ fact, slot })));
  const dated = events.filter(({ date, evidence }) => date !== undefined && evidence.length > 0).slice(0, 5);
  const roles = names.filter(({ role }) => role !== undefined).slice(0, 5);
  const told = firstSlots.slice(0, 5);
  return [
    ...firstSlots.map(({ fact, slot }) => verdict(fact, fact.sentence, slot.evidence, 1)),
    ...falseStatements.map((claim) => verdict(claim, claim.text, claim.evidence, 2)),
    ...notGiven.map((claim) => verdict(claim, claim.text, claim.evidence, 3)),
    ...statements.map((said) =>
      choice(
        article,
        "claim-double",
        said,
        said.evidence,
        "evaluate",
        said.own ?? said.words,
        ["the writer's", `a claim of ${said.speaker}`, "a quotation", "not mentioned"],
        said.quoted ? 3 : 2,
      ),
    ),
    ...matching(
      "names-double",
      roles,
      roles.map(({ name, role, evidence }) => [name, role ?? "", [evidence]]),
    ),
    ...matching(
      "dates-double",
      dated,
      dated.map(({ text, date, evidence }) => [text, date ?? "", proofOf(evidence)]),
    ),
    ...matching(
      "paragraphs-double",
      told.map(({ fact }) => fact),
      told.map(({ fact, slot }) => [fact.sentence, slot.evidence[0].paragraph, slot.evidence]),
    ),
    ...(events.length < 3
      ? []
      : [
          {
            ...base(
              article,
              "order-double",
              events,
              proofOf(events.flatMap(({ evidence }) => evidence)),
              "infer",
            ),
            interaction: "order",
            stem: "Order.",
            entries: events.map(({ text, rank }, index) => ({ id: `e${index}`, text, rationale: "", rank })),
            key: events.map((_, index) => `e${index}`),
          } as const,
        ]),
    ...firstSlots.map(
      ({ fact, slot }): Item => ({
        ...base(article, "gap-double", [fact], slot.evidence, "retrieve"),
        interaction: "gap",
        stem: "Complete.",
        text: [
          { words: fact.sentence.slice(0, slot.start) },
          { gap: "g1" },
          { words: fact.sentence.slice(slot.end) },
        ],
        key: { g1: [slot.answer] },
      }),
    ),
    ...firstSlots.map(
      ({ fact, slot }): Item => ({
        ...base(article, "short-double", [fact], slot.evidence, "retrieve"),
        interaction: "text",
        stem: slot.question ?? fact.sentence,
        key: [slot.answer],
      }),
    ),
    ...words.map(
      (word): Item => ({
        ...base(article, "word-double", [word], word.evidence, "interpret"),
        interaction: "text",
        stem: `Which word means "${word.meaning}"?`,
        key: [word.word],
      }),
    ),
    ...words.map((word) =>
      choice(
        article,
        "meaning-double",
        word,
        word.evidence,
        "interpret",
        `What does "${word.word}" mean?`,
        [word.meaning, ...word.not],
        1,
      ),
    ),
  ];
}

export interface RichSelection extends Selection {
  readonly pool: Pool;
  readonly passage: Passage;
  readonly kinds: ReadonlyMap<string, number>;
  readonly items: readonly Item[];
}

/** Selection among many kinds, as the registry of a later day will have them. */
export function selectRich(
  article: Article,
  seed: string,
  asked: { total?: number; profile?: ProfileName; dropped?: (item: Item) => boolean } = {},
): RichSelection {
  const passage = passageOf(article);
  const streams = streamsOf(seed);
  const real = candidatesOf(passage, defaults, streams);
  const items = [...real.items.filter(({ kind }) => kind in richKinds), ...doublesOf(article)].filter(
    (item) => asked.dropped?.(item) !== true,
  );
  const wanted = Object.entries(richKinds)
    .filter(([, weight]) => weight > 0)
    .map(([kind, weight]): WantedKind => ({ kind: kind as KindName, weight }));
  const blueprint: Blueprint = {
    total: asked.total ?? 20,
    asked: true,
    named: false,
    profile: asked.profile ?? "balanced",
    kinds: wanted,
  };
  const pool = poolOf(items, real.findings, passage, streams);
  const selection = select(pool, blueprint, [], passage, streams);
  const kinds = new Map<string, number>();
  for (const { kind } of selection.chosen.candidates) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { ...selection, pool, passage, kinds, items: selection.chosen.candidates.map(({ item }) => item) };
}

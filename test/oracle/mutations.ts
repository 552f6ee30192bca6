import type { ChoiceItem, GapItem, Item, MatchItem, OrderItem, TextItem } from "../../src/model/item.ts";
import type { Annotations } from "./annotations.ts";
import { nameOf } from "./fact-verdict.ts";

/** An item spoilt in one way that the oracle must see. */
export interface Mutation {
  readonly what: string;
  readonly item: Item;
}

/** Every way of spoiling an item that applies to it. */
export function mutationsOf(item: Item, annotations: Annotations): Mutation[] {
  return [
    ...evidenceMutations(item),
    ...ownerMutations(item),
    ...(item.interaction === "choice" ? choiceMutations(item, annotations) : []),
    ...(item.interaction === "match" ? matchMutations(item) : []),
    ...(item.interaction === "text" ? textMutations(item) : []),
    ...(item.interaction === "order" ? orderMutations(item) : []),
    ...(item.interaction === "gap" ? gapMutations(item) : []),
  ];
}

function evidenceMutations(item: Item): Mutation[] {
  const [place, ...others] = item.evidence;
  if (place === undefined) throw new Error(`${item.id} has no evidence`);
  const shifted = { ...place, start: place.start + 1, end: place.end + 1 };
  return [
    { what: "the evidence is shifted by one", item: { ...item, evidence: [shifted, ...others] } },
    {
      what: "the evidence begins one too late, with its words",
      item: {
        ...item,
        evidence: [{ ...place, start: place.start + 1, text: place.text.slice(1) }, ...others],
      },
    },
    ...(/[\p{L}\p{N}]{2}$/u.test(place.text)
      ? [
          {
            what: "the evidence ends one too soon, with its words",
            item: {
              ...item,
              evidence: [{ ...place, end: place.end - 1, text: place.text.slice(0, -1) }, ...others],
            } as Item,
          },
        ]
      : []),
    {
      what: "the evidence stands in a paragraph that is not there",
      item: { ...item, evidence: [{ ...place, paragraph: "ZZ" }, ...others] },
    },
    { what: "the evidence is gone", item: { ...item, evidence: [] } },
  ];
}

/** "According to Ann Reid, …" left out. */
function ownerMutations(item: Item): Mutation[] {
  if (item.interaction !== "choice" && item.interaction !== "text") return [];
  const [, rest] = /^According to [^,:]+[,:] (.+)$/u.exec(item.stem) ?? [];
  if (rest === undefined) return [];
  return [{ what: "a claim is asked as a fact", item: { ...item, stem: rest } }];
}

function choiceMutations(item: ChoiceItem, annotations: Annotations): Mutation[] {
  const wrong = item.options.filter(({ id }) => !item.key.includes(id));
  const [first] = wrong;
  const keyText = item.options.find(({ id }) => id === item.key[0])?.text ?? "";
  const withText = (text: string): Item => ({
    ...item,
    options: item.options.map((option) => (option === first ? { ...option, text } : option)),
  });
  const truths = [...(nameOf(keyText, annotations)?.names ?? []), ...alsoOf(keyText, annotations)].filter(
    (text) => text !== keyText,
  );
  return [
    ...wrong.map(({ id, text }) => ({
      what: `the key is moved to "${text}"`,
      item: { ...item, key: [id] as [string] },
    })),
    {
      what: "a second option is made a key",
      item: { ...item, key: [...item.key, first?.id ?? ""] as [string, string] },
    },
    { what: "a wrong answer is the key once more", item: withText(keyText) },
    { what: "a wrong answer is the key in capitals", item: withText(keyText.toUpperCase()) },
    { what: "a wrong answer that nobody proved", item: withText("Zaphod Beeblebrox") },
    ...(item.kind === "own-question"
      ? []
      : truths.map((text) => ({
          what: `a wrong answer is another name of the key: ${text}`,
          item: withText(text),
        }))),
    {
      what: "a rationale is left out",
      item: {
        ...item,
        options: item.options.map((option) => (option === first ? { ...option, rationale: " " } : option)),
      },
    },
    { what: "the question is another", item: { ...item, stem: "What is the answer?" } },
  ];
}

/** The `also:` answers beside an annotated answer. */
function alsoOf(answer: string, annotations: Annotations): readonly string[] {
  return annotations.facts.flatMap(({ slots }) =>
    slots.filter((slot) => slot.answer === answer).flatMap(({ also }) => also),
  );
}

function matchMutations(item: MatchItem): Mutation[] {
  const [first, second] = item.statements;
  const [option] = item.options;
  return [
    ...item.statements.map(({ id, text }) => {
      const other = item.options.find((one) => one.id !== item.key[id]);
      return {
        what: `another option is the key of "${text}"`,
        item: { ...item, key: { ...item.key, [id]: other?.id ?? "" } },
      };
    }),
    {
      what: "a statement has no key",
      item: { ...item, key: Object.fromEntries(Object.entries(item.key).slice(1)) },
    },
    {
      what: "a statement stands twice",
      item: {
        ...item,
        statements: item.statements.map((one) =>
          one === second ? { ...one, text: first?.text ?? "" } : one,
        ),
      },
    },
    {
      what: "an option stands twice",
      item: {
        ...item,
        options: item.options.map((one, at) => (at === 1 ? { ...one, text: option?.text ?? "" } : one)),
      },
    },
    {
      what: "a statement that nobody annotated",
      item: {
        ...item,
        statements: item.statements.map((one) =>
          one === first ? { ...one, text: "The moon is made of cheese." } : one,
        ),
      },
    },
    { what: "an option that nobody proved", item: spoiltOption(item, "Zaphod Beeblebrox") },
    { what: "a mark too many", item: { ...item, points: item.points + 1 } },
  ];
}

function spoiltOption(item: MatchItem, text: string): MatchItem {
  const keys = new Set(Object.values(item.key));
  const idle = item.options.find(({ id }) => !keys.has(id)) ?? item.options[0];
  return { ...item, options: item.options.map((one) => (one === idle ? { ...one, text } : one)) };
}

function textMutations(item: TextItem): Mutation[] {
  return [
    ...(beside.test(item.key[0])
      ? [
          {
            what: "the place is accepted without its preposition",
            item: { ...item, key: [...item.key, item.key[0].replace(beside, "")] as const },
          },
        ]
      : []),
    { what: "an answer is added", item: { ...item, key: [...item.key, "something else"] as const } },
    { what: "the answer is another", item: { ...item, key: ["something else"] as const } },
    { what: "the question is another", item: { ...item, stem: "What is the answer?" } },
  ];
}

/** What is under a thing is not the thing. */
const beside = /^(?:under|behind|near|over|beside|unter|hinter|neben|über|vor) /u;

function orderMutations(item: OrderItem): Mutation[] {
  const turned = (rank: number) => item.entries.length + 1 - rank;
  return [
    { what: "the order is turned round", item: { ...item, key: [...item.key].reverse() } },
    {
      what: "order and ranks are turned round",
      item: {
        ...item,
        key: [...item.key].reverse(),
        entries: item.entries.map((entry) => ({ ...entry, rank: turned(entry.rank) })),
      },
    },
    { what: "an entry is lost from the key", item: { ...item, key: item.key.slice(1) } },
    {
      what: "two ranks are made one",
      item: {
        ...item,
        entries: item.entries.map((entry) => ({ ...entry, rank: Math.max(1, entry.rank - 1) })),
      },
    },
    {
      what: "an event that nobody annotated",
      item: {
        ...item,
        entries: item.entries.map((entry, at) => (at === 0 ? { ...entry, text: "The moon falls." } : entry)),
      },
    },
  ];
}

function gapMutations(item: GapItem): Mutation[] {
  const gaps = Object.entries(item.key);
  const [first, second] = gaps;
  const exchanged =
    first === undefined || second === undefined
      ? []
      : [
          {
            what: "two gaps exchange their words",
            item: { ...item, key: { ...item.key, [first[0]]: second[1], [second[0]]: first[1] } },
          },
        ];
  const [word] = item.bank ?? [];
  return [
    ...exchanged,
    ...gaps.map(([gap, accepted]) => ({
      what: `gap ${gap} accepts what nobody proved`,
      item: {
        ...item,
        key: { ...item.key, [gap]: [...accepted, "something else"] as [string, ...string[]] },
      },
    })),
    { what: "a gap has no key", item: { ...item, key: Object.fromEntries(gaps.slice(1)) } },
    {
      what: "the words around a gap are others",
      item: {
        ...item,
        text: item.text.map((piece) => ("words" in piece ? { words: "The moon is " } : piece)),
      },
    },
    ...(item.bank === undefined
      ? []
      : [
          {
            what: "a word stands twice in the bank",
            item: { ...item, bank: [...item.bank, ...(word ? [word] : [])] },
          },
          {
            what: "a word is lost from the bank",
            item: { ...item, bank: item.bank.filter(({ text }) => text !== first?.[1][0]) },
          },
        ]),
  ];
}

import type { ChoiceItem, Item, MatchItem } from "../../src/model/item.ts";
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
    ...(item.interaction === "choice" ? choiceMutations(item, annotations) : []),
    ...(item.interaction === "match" ? matchMutations(item) : []),
    ...(item.interaction === "text"
      ? [{ what: "an answer is added", item: { ...item, key: [...item.key, "something else"] as const } }]
      : []),
  ];
}

function evidenceMutations(item: Item): Mutation[] {
  const [place, ...others] = item.evidence;
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
    {
      what: "the evidence stands in a paragraph that is not there",
      item: { ...item, evidence: [{ ...place, paragraph: "ZZ" }, ...others] },
    },
    { what: "the evidence is gone", item: { ...item, evidence: [] as unknown as Item["evidence"] } },
  ];
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
  return item.statements.map(({ id, text }) => {
    const other = item.options.find((option) => option.id !== item.key[id]);
    return {
      what: `another speaker is the key of "${text}"`,
      item: { ...item, key: { ...item.key, [id]: other?.id ?? "" } },
    };
  });
}

import type { ChoiceItem } from "../../../src/model/item.ts";
import type { Annotations, Named } from "../annotations.ts";
import { nameOf } from "../fact-verdict.ts";
import { choiceObjections, saidEvidenceObjections, sentenceAround, sentenceObjections } from "../judging.ts";
import { isFalse, isTrue, isUnknown, type Verdict } from "../verdict.ts";
import { findAll, plain, shareOf, stems } from "../words.ts";
import { answersOf, factEvidenceObjections } from "./facts.ts";
import { endsWith, swappedFact } from "./truth.ts";

type Way = "fact" | "claim" | "quotation" | "none";

/** How a text presents something, as the options say it; the name in it is the speaker's. */
const ways: readonly (readonly [RegExp, Way])[] = [
  [/not at all|not mentioned|gar nicht|nicht die rede/u, "none"],
  [/quotation|zitat/u, "quotation"],
  [/reported|claim|indirekter rede/u, "claim"],
  [/as a fact|own words|als tatsache/u, "fact"],
];

/** How does the article present this? */
export function presentedObjections(item: ChoiceItem, annotations: Annotations): string[] {
  const seen = wayOf(item, annotations);
  if (typeof seen === "string") return [seen];
  const order = item.options.map(({ text }) => ways.find(([words]) => words.test(plain(text)))?.[1]);
  const judge = (option: string): Verdict => {
    const way = ways.find(([words]) => words.test(plain(option)))?.[1];
    if (way === undefined) return isUnknown("no way of presenting");
    if (way !== seen.way) return isFalse(`it stands as ${seen.way}`);
    if (seen.speaker === undefined) return isTrue(`it stands as ${way}`);
    return namedIn(option, annotations) === seen.speaker
      ? isTrue("it stands so, and as this speaker's")
      : isUnknown("it stands so, but not as this speaker's");
  };
  return [
    ...choiceObjections(item, judge),
    ...(order.join() === "fact,claim,quotation,none" && item.arrangement === "fixed"
      ? []
      : ["the answers do not stand in their order"]),
    ...sentenceObjections(
      item.evidence,
      [
        ...annotations.statements.flatMap(({ pieces }) => pieces),
        ...annotations.facts.flatMap(({ slots }) => slots.flatMap((slot) => answersOf(slot, annotations))),
        ...annotations.notGiven.flatMap(({ see }) => see),
      ],
      annotations,
    ),
    ...seen.objections,
  ];
}

interface Seen {
  readonly way: Way;
  readonly speaker?: Named | undefined;
  readonly objections: readonly string[];
}

function wayOf(item: ChoiceItem, annotations: Annotations): Seen | string {
  const shown = item.stem.replace(/^[^?]*\?\s*/u, "");
  const shows = (text: string) => endsWith(shown, text);
  const fact = annotations.facts.find(({ sentence }) => shows(sentence));
  const told = fact === undefined ? ["no fact"] : factEvidenceObjections(item.evidence, fact, annotations);
  const said = annotations.statements.find(({ words, own }) => shows(own ?? words) || shows(words));
  if (said !== undefined) {
    const objections = saidEvidenceObjections(item.evidence, said.pieces);
    return {
      way: said.quoted ? "quotation" : "claim",
      speaker: nameOf(said.speaker, annotations),
      // The same may be listed as a claim among the facts, and be proved there.
      objections: told.length === 0 ? [] : objections,
    };
  }
  if (annotations.notGiven.some(({ text }) => shows(text))) return { way: "none", objections: [] };
  if (fact === undefined) {
    const swapped = swappedFact(shown, annotations);
    return typeof swapped === "string"
      ? swapped
      : { way: "none", objections: factEvidenceObjections(item.evidence, swapped, annotations) };
  }
  const evidence = told;
  if (fact.by !== undefined)
    return { way: "claim", speaker: nameOf(fact.by, annotations), objections: evidence };
  const around = item.evidence.map((place) => sentenceAround(place, annotations)).join(" ");
  const claimed = annotations.statements.find(
    ({ words }) => shareOf(stems(words), stems(fact.sentence)) >= 0.75 && stems(words).size > 1,
  );
  return {
    way: "fact",
    objections: [
      ...evidence,
      ...(/["\u201c\u201d\u201e]/u.test(around)
        ? ["the writer's own words stand in a sentence with quotation marks"]
        : []),
      ...(claimed === undefined ? [] : [`it is a statement of ${claimed.speaker}`]),
      ...(/\b(said|says|claimed|explained|promised|announced|reported|according to|sagte|laut)\b/iu.test(
        around,
      )
        ? ["the sentence says whose words they are"]
        : []),
    ],
  };
}

function namedIn(option: string, annotations: Annotations): Named | undefined {
  return annotations.names
    .flatMap((name) => name.names.map((text) => ({ name, text })))
    .filter(({ text }) => findAll(option, text).length > 0)
    .sort((a, b) => b.text.length - a.text.length)[0]?.name;
}

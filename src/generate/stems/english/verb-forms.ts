import * as lexicon from "./lexicon.ts";

/** What a word may be as a verb: for each form the infinitive that it belongs to. */
export interface VerbForms {
  readonly past?: string;
  readonly participle?: string;
  /** "renews" */
  readonly third?: string;
  /** "renew" */
  readonly base?: string;
  readonly gerund?: string;
}

/** The forms that a word in lower case may be; empty where it is no known verb. */
export function formsOf(word: string): VerbForms {
  const { verbs, pasts, participles, irregular } = tables();
  const regular = irregular.has(word) ? undefined : regularPast(word);
  const past = pasts.get(word) ?? regular;
  const participle = participles.get(word) ?? regular;
  const third = thirdPerson(word);
  const gerund = ofGerund(word);
  return {
    ...(past !== undefined && { past }),
    ...(participle !== undefined && { participle }),
    ...(third !== undefined && { third }),
    ...(verbs.has(word) && { base: word }),
    ...(gerund !== undefined && { gerund }),
  };
}

/** Whether a word, singular or plural, is a known common noun. */
export function isNoun(word: string): boolean {
  const { nouns } = tables();
  return nouns.has(word) || singulars(word).some((one) => nouns.has(one));
}

export function isPerson(word: string): boolean {
  const { people } = tables();
  return people.has(word) || singulars(word).some((one) => people.has(one));
}

/** "russian", "ghanaian" */
export function isDemonym(word: string): boolean {
  const { demonyms } = tables();
  return demonyms.has(word) || singulars(word).some((one) => demonyms.has(one));
}

export function isAdjective(word: string): boolean {
  return tables().adjectives.has(word);
}

/** "renew" -> "renews" */
export function thirdPersonOf(base: string): string {
  if (base === "have") return "has";
  if (base === "be") return "is";
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

interface Tables {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Infinitives with forms of their own. */
  readonly ownForms: ReadonlySet<string>;
  /** Irregular forms. */
  readonly irregular: ReadonlySet<string>;
  readonly pasts: ReadonlyMap<string, string>;
  readonly participles: ReadonlyMap<string, string>;
}

let made: Tables | undefined;

/** Made when the first question is. */
function tables(): Tables {
  if (made !== undefined) return made;
  const pasts = new Map<string, string>();
  const participles = new Map<string, string>();
  const ownForms = new Set<string>();
  for (const line of lexicon.irregularVerbs.split(" ")) {
    const [verb = "", forms = ""] = line.split(":");
    const [past = "", participle = past] = forms.split(",");
    ownForms.add(verb);
    for (const form of past.split("|")) setOnce(pasts, form, verb);
    for (const form of participle.split("|")) setOnce(participles, form, verb);
  }
  made = {
    verbs: new Set(lexicon.verbs.split(" ")),
    nouns: new Set(lexicon.nouns.split(" ")),
    people: new Set(lexicon.people.split(" ")),
    demonyms: new Set(lexicon.demonyms.split(" ")),
    adjectives: new Set(lexicon.adjectives.split(" ")),
    ownForms,
    irregular: new Set([...pasts.keys(), ...participles.keys()]),
    pasts,
    participles,
  };
  return made;
}

/** Forms that two verbs share ("found", "lay") are settled by the context or not at all; the first stands for both. */
function setOnce(forms: Map<string, string>, form: string, verb: string): void {
  if (!forms.has(form)) forms.set(form, verb);
}

function regularPast(word: string): string | undefined {
  if (!word.endsWith("ed") || word.length < 4) return undefined;
  return firstVerb([word.slice(0, -1), ...stems(word.slice(0, -2))], false);
}

function thirdPerson(word: string): string | undefined {
  if (word === "has") return "have";
  if (word === "does") return "do";
  if (word === "is") return "be";
  if (!word.endsWith("s") || word.endsWith("ss")) return undefined;
  return firstVerb(singulars(word), true);
}

/** "parties" -> "party", "boxes" -> "boxe", "box" */
function singulars(word: string): string[] {
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return [];
  const found = [word.slice(0, -1)];
  if (word.endsWith("ies")) found.unshift(`${word.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) found.unshift(word.slice(0, -2));
  if (word.endsWith("ves")) found.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  return found;
}

function ofGerund(word: string): string | undefined {
  if (!word.endsWith("ing") || word.length < 5) return undefined;
  const stem = word.slice(0, -3);
  const lying = stem.endsWith("y") ? [`${stem.slice(0, -1)}ie`] : [];
  return firstVerb([...stems(stem), `${stem}e`, ...lying], true);
}

/** What a stem without its ending may come from: "stopp" -> "stop", "tri" -> "try". */
function stems(stem: string): string[] {
  const found = [];
  if (stem.endsWith("i")) found.push(`${stem.slice(0, -1)}y`);
  if (/([^aeiou])\1$/.test(stem)) found.push(stem.slice(0, -1));
  found.unshift(stem);
  return found;
}

function firstVerb(candidates: readonly string[], own: boolean): string | undefined {
  const { verbs, ownForms } = tables();
  return candidates.find((verb) => verbs.has(verb) && (own || !ownForms.has(verb)));
}

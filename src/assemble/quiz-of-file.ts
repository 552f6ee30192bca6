import type { Locale } from "../locale/locale.ts";
import { localeFor } from "../locale/locales.ts";
import type { SectionWords } from "../locale/words/kind-words.ts";
import type { Item } from "../model/item.ts";
import { label } from "../model/label.ts";
import type { Form, Paper, Quiz, Section } from "../model/quiz.ts";
import { inPlaces, placesByName, shuffle } from "../random/draw.ts";
import { type Streams, streamsOf } from "../random/random.ts";
import type { QuizFile } from "../read/quiz-file.ts";
import type { QuizOptions } from "./made.ts";
import { type DrawOrder, placeIn } from "./place-in.ts";
import { recipeOf } from "./recipe.ts";
import { setCode } from "./set-code.ts";
import { wordsAsked } from "./words-asked.ts";

/** What may be settled anew about a quiz that was read. */
export interface FileOptions {
  /** The file's name, without its folder. */
  readonly name: string;
  /** Draws the order where the file has none, or more versions than it has are asked for. Absent: of the file itself. */
  readonly seed?: string;
  /** Absent: as many as the file has, or one. */
  readonly versions?: number;
  /** The language of instructions and key; absent: as the file says. */
  readonly locale?: string;
  readonly paper?: Partial<Paper>;
}

/**
 * A quiz that was read, ready to be written. Versions that the file has stay as they are; where it has none, or others are
 * asked for, the order is drawn under the seed: questions keep theirs in version A, options never stand in a bank's, where
 * the right one often comes first.
 */
export function quizOfFile(file: QuizFile, options: FileOptions): Quiz {
  const { title, language, listed: items } = file;
  const drawn = file.forms.length === 0 || options.versions !== undefined || options.seed !== undefined;
  const seed = options.seed ?? file.recipe?.seed ?? file.article.sha256.slice(0, 8);
  const asked: QuizOptions = {
    ...file.recipe?.options,
    seed: seed === "" ? "0" : seed,
    versions: options.versions ?? Math.max(1, file.forms.length),
    paper: {
      ...file.recipe?.options.paper,
      ...options.paper,
      // Nothing is left off where there is nothing.
      ...(file.article.blocks.length === 0 ? { text: false } : {}),
    },
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  };
  const recipe =
    drawn || file.recipe === undefined
      ? recipeOf(asked)
      : { ...file.recipe, options: recipeOf(asked).options };
  const locale = localeFor(recipe.options.locale ?? language);
  const { words } = file.article;
  const article = { ...file.article, words: words.length > 0 ? words : wordsAsked(items, locale) };
  // What was drawn here, or is of unknown make, does not come again from its article.
  const origin =
    file.origin ??
    (drawn || file.recipe === undefined ? ({ format: "quiz", file: options.name } as const) : undefined);
  const forms = drawn ? formsOf(file, recipe.options.versions, locale, streamsOf(recipe.seed)) : file.forms;
  const [first = { label: "A", sections: [] }, ...more] = forms;
  return {
    title,
    language,
    code: (drawn ? undefined : file.code) ?? setCode(recipe, article.sha256),
    article,
    recipe,
    ...(origin === undefined ? {} : { origin }),
    items,
    forms: [first, ...more],
  };
}

interface Group extends SectionWords {
  readonly kind: string;
  readonly items: Item[];
}

function formsOf(file: QuizFile, count: number, locale: Locale, streams: Streams): Form[] {
  const groups = groupsOf(file, locale);
  return Array.from({ length: count }, (_, index) => {
    const form = label(index);
    let number = 0;
    // One salt a version: the place of each part depends on its own name alone, and a bank may have thousands.
    const placeOf = placesByName(streams("form", form, "parts"));
    const draw: DrawOrder = (item, part, ids) => inPlaces(ids, (id) => `${item} ${part} ${id}`, placeOf);
    const sections = groups.map(({ kind, title, instructions, items }, at): Section => {
      // As the bank has them, then as they are drawn.
      const order = index === 0 ? items : shuffle(items, streams("form", form, `section ${at}`, "items"));
      return {
        kind,
        title,
        instructions,
        items: order.map((item) => {
          number += 1;
          return placeIn(item, String(number), draw);
        }),
      };
    });
    return { label: form, sections };
  });
}

/** Questions that are answered in one way stand under one heading: the file's own, where it has one for them alone. */
function groupsOf({ sections, items }: QuizFile, locale: Locale): Group[] {
  const parts = sections.length > 0 ? sections : [{ title: "", items }];
  return parts.flatMap(({ title, items: hers }) => {
    const groups = new Map<string, Group>();
    for (const item of hers) {
      const kind = kindOf(item, locale);
      const name = kind ?? wayOf(item);
      const known = groups.get(name);
      if (known === undefined)
        groups.set(name, { kind: kind ?? "question", ...wordsFor(item, kind, locale), items: [item] });
      else known.items.push(item);
    }
    const [only, other] = [...groups.values()];
    if (title === "" || only === undefined) return [...groups.values()];
    return other === undefined
      ? [{ ...only, title }]
      : [...groups.values()].map((group) => ({ ...group, title: `${title}: ${group.title}` }));
  });
}

/** A kind of ours that a question has kept. */
function kindOf({ kind }: Item, { kinds }: Locale): keyof Locale["kinds"] | undefined {
  return Object.hasOwn(kinds, kind) ? (kind as keyof Locale["kinds"]) : undefined;
}

function wayOf(item: Item): string {
  return item.interaction === "choice" && item.key.length > 1 ? "several" : item.interaction;
}

function wordsFor(item: Item, kind: keyof Locale["kinds"] | undefined, locale: Locale): SectionWords {
  if (kind !== undefined) return locale.kinds[kind];
  if (item.interaction !== "choice") return locale.interactions[item.interaction];
  return locale.kinds[item.key.length > 1 ? "several-answers" : "fact-choice"];
}

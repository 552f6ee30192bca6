import type { Statement } from "../../model/article.ts";
import { label } from "../../model/label.ts";
import { cut, type Entry, type Located, placeIn } from "../draft.ts";
import { quotationsOf } from "../text/quotations.ts";
import { nameFor } from "../text/topics.ts";
import { type Context, report } from "./context.ts";
import { colonIn, plain } from "./entry-text.ts";
import { type NamesOfArticle, speakerFor } from "./names-of-article.ts";
import { elsewhere, noWords, quotationFault, reportedFault } from "./said-faults.ts";
import { type Said, type SaidWords, saidWordsIn } from "./said-words.ts";
import { pointersOf } from "./see.ts";
import { onlyOnce } from "./twice.ts";

/** What people said, in the order of the file, without those that have a mistake. */
export function resolveStatements(
  entries: readonly Entry[],
  names: NamesOfArticle,
  context: Context,
): Statement[] {
  if (entries.length === 0) return [];
  const once = onlyOnce(context);
  const said = saidWordsIn(context.index);
  return entries.flatMap((entry) => {
    const parts = partsOf(entry, names, context);
    if (!parts) return [];
    const speaker = speakerFor(parts.speaker, names, context);
    const { words, quoted } = unquoted(plain(parts.words));
    if (words === "") {
      report(context, placeIn(parts.words), noWords(plain(parts.speaker)));
      return [];
    }
    if (!once("statement", "Keep one of the two.", entry.at, speaker ?? plain(parts.speaker), words))
      return [];
    const proof = proofOf(entry, parts.words, words, quoted, speaker, said, names, context);
    if (speaker === undefined || !proof) return [];
    const own = lineOf(entry, "=");
    if (own === undefined) {
      report(context, entry.at, {
        code: "no-own-wording",
        severity: "advice",
        reason: "The statement is not there in other words, so students can find it by matching words.",
        remedy: 'Add a line below: "= the same in other words".',
      });
    }
    const because = lineOf(entry, "because");
    return [
      {
        // From the text's words: a full stop that only the teacher writes makes no other statement of it.
        id: context.annotationId("s", names.byId.get(speaker)?.name ?? "", proof.words),
        at: entry.at,
        speaker,
        words: proof.words,
        quoted,
        ...(own !== undefined && { own }),
        ...(because !== undefined && { because }),
        evidence: proof.evidence,
      },
    ];
  });
}

export function lineOf(entry: Entry, word: Entry["lines"][number]["word"]): string | undefined {
  const line = entry.lines.find((candidate) => candidate.word === word);
  return line && plain(line.text);
}

/** `speaker: words`. A colon may belong to a name: the first one behind a listed name goes. */
function partsOf(
  entry: Entry,
  names: NamesOfArticle,
  context: Context,
): { speaker: Located; words: Located } | undefined {
  const { text } = entry;
  const first = colonIn(text.text);
  if (first <= 0) {
    report(context, placeIn(text), {
      code: "statement-without-speaker",
      reason: "The statement has no speaker.",
      remedy: `Write a name from "# Names" and a colon before the words: "- Diop: …".`,
    });
    return undefined;
  }
  let colon = first;
  for (let count = 0; colon >= 0 && count < 5; count += 1, colon = colonIn(text.text, colon + 1)) {
    if (nameFor(plain(cut(text, 0, colon)), names.table, context.locale) !== undefined) break;
  }
  if (colon < 0 || nameFor(plain(cut(text, 0, colon)), names.table, context.locale) === undefined)
    colon = first;
  const words = cut(text, colon + 1);
  const speaker = cut(text, 0, colon);
  if (words.text !== "") return { speaker, words };
  report(context, placeIn(text), noWords(plain(speaker)));
  return undefined;
}

/** Words in quotation marks from first to last are a quotation; a full stop may stand behind the mark. */
function unquoted(text: string): { words: string; quoted: boolean } {
  const match = /^(["“”„«»‹›「『＂]|['‘‚](?=.*['’‘]))(.*?)["“”«»‹›」』＂'’‘][.,;!?]?$/su.exec(text);
  return match ? { words: (match[2] as string).trim(), quoted: true } : { words: text, quoted: false };
}

function proofOf(
  entry: Entry,
  located: Located,
  words: string,
  quoted: boolean,
  speaker: string | undefined,
  said: SaidWords,
  names: NamesOfArticle,
  context: Context,
): Said | undefined {
  const pointers = pointersOf(entry, context);
  if (!pointers) return undefined;
  const paragraphs = new Set(pointers.map(({ paragraph }) => label(paragraph)));
  const pick = <S extends Said>(places: readonly S[]) => nearestTo(speaker, places, names, context);
  const within = <S extends Said>(places: readonly S[]) =>
    paragraphs.size === 0 ? places : places.filter(({ evidence }) => paragraphs.has(evidence[0].paragraph));
  if (quoted) {
    const found = quotedPlaces(words, said);
    const place = pick(within(found));
    if (place) return place;
    report(
      context,
      placeIn(located),
      found.length > 0 ? elsewhere(found) : quotationFault(words, said, context),
    );
    return undefined;
  }
  const found = said.anywhere(words);
  const place = pick(within(found.filter(({ inside }) => !inside)));
  if (place) return place;
  const outside = found.filter(({ inside }) => !inside);
  report(
    context,
    placeIn(located),
    outside.length > 0 ? elsewhere(outside) : reportedFault(plain(located), words, found.length > 0, context),
  );
  return undefined;
}

/** The words as one quotation; else what the teacher copied with the narrator's words between. */
function quotedPlaces(words: string, said: SaidWords): Said[] {
  const found = said.quoted(words);
  if (found.length > 0 || !/["“”„«»‹›「」]/u.test(words)) return found;
  const text = `"${words.replace(/[“”„«»‹›「」]/gu, '"')}"`;
  const pieces = quotationsOf([{ id: "A", text, marks: [], form: "prose" }]).get("A") ?? [];
  return said.quoted(pieces.map(({ start, end }) => text.slice(start, end)).join(" "));
}

/** Of several places the first whose paragraph names the speaker, else the first. */
function nearestTo<S extends Said>(
  speaker: string | undefined,
  places: readonly S[],
  names: NamesOfArticle,
  context: Context,
): S | undefined {
  const at = speaker === undefined ? undefined : names.table.names.get(speaker)?.places;
  const letters = new Set(
    [...(at?.keys() ?? [])].map((number) => context.index.paragraphs[number]?.paragraph.id),
  );
  return places.find(({ evidence }) => letters.has(evidence[0].paragraph)) ?? places[0];
}

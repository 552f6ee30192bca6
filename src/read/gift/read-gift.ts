import { type BankPart, bankOf } from "../bank/bank-of.ts";
import { categoryNames } from "../bank/categories.ts";
import type { BankQuestion } from "../bank/question.ts";
import { checkCharacters } from "../characters.ts";
import type { ReadFile } from "../quiz-file.ts";
import { type Escapes, escapesFor } from "./escapes.ts";
import { type GiftBlock, giftBlocks } from "./gift-blocks.ts";
import { giftHtml, giftText, giftWords } from "./gift-text.ts";
import { readAnswers } from "./read-answers.ts";

/**
 * A bank of questions in GIFT (https://docs.moodle.org/en/GIFT_format), read as Moodle reads it (qformat_gift): what another
 * reader refuses, or takes otherwise, counts as it does there. Descriptions are the texts that the questions are about.
 */
export function readGift(text: string, file: string, language: string): ReadFile {
  const bad = checkCharacters({ file, lines: text.split("\n") });
  if (bad.length > 0) return { problems: bad };
  const escapes = escapesFor(text);
  const parts = giftBlocks(text).flatMap((block) => partsOf(block, escapes, language));
  return bankOf(parts, { format: "gift", file, text, language }, []);
}

/** A block is a question; lines that name a category may stand before it. */
function partsOf(block: GiftBlock, escapes: Escapes, language: string): BankPart[] {
  const category = /^\$CATEGORY:([^\n]*)\n?/.exec(block.text);
  if (category === null) return partOf(block, escapes, language);
  const rest = block.text.slice(category[0].length);
  const part: BankPart = { type: "category", path: categoryNames(category[1] ?? "") };
  const text = rest.trim();
  return text === ""
    ? [part]
    : [part, ...partsOf({ ...block, line: block.line + 1, text }, escapes, language)];
}

function partOf(block: GiftBlock, escapes: Escapes, language: string): BankPart[] {
  const at = { line: block.line, column: 1, length: block.text.split("\n", 1)[0]?.length ?? 0 };
  const { name: given, rest } = named(escapes.hide(block.text));
  const [opens, closes] = [rest.indexOf("{"), rest.indexOf("}")];
  const isText = opens < 0 && closes < 0;
  const asked = giftText(isText ? rest : questionIn(rest, opens, closes), escapes);
  const { text: stem, lost } = giftWords(asked);
  const name = given === undefined ? stem : escapes.show(given).trim();
  const ids = /\[id:([^\]]+)\]/.exec(block.comments)?.[1]?.trim();
  const id = ids === undefined || ids === "" ? {} : { id: ids };
  if (isText)
    return [
      { type: "text", name: given === undefined ? "" : name, ...id, html: giftHtml(asked), at, lost: [] },
    ];
  if (opens < 0 || closes < opens) return [{ type: "left out", name, at, why: "its braces do not close" }];
  const inner = rest.slice(opens + 1, closes).trim();
  const whole = inner.lastIndexOf("####");
  const answers = whole < 0 ? inner : inner.slice(0, whole).trim();
  const feedback = giftText(whole < 0 ? "" : inner.slice(whole + 4), escapes, asked.format);
  const read = readAnswers(answers, { stem, format: asked.format, language, escapes });
  const question: BankQuestion = {
    name,
    at,
    ...id,
    tags: [...block.comments.matchAll(/\[tag:([^\]]+)\]/g)].map((tag) => tag[1]?.trim() ?? ""),
    points: 1,
    stem,
    feedback: giftHtml(feedback),
    read,
    lost,
  };
  return [{ type: "question", question }];
}

function named(text: string): { readonly name?: string; readonly rest: string } {
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  return end < 0 ? { rest: text } : { name: text.slice(2, end), rest: text.slice(end + 2).trim() };
}

/** Without its answers; where words stand behind them, a gap stands in their place, as long as our own are. */
function questionIn(text: string, opens: number, closes: number): string {
  if (opens < 0 || closes < opens) return text;
  const behind = text.slice(closes + 1);
  return behind.trim() === "" ? text.slice(0, opens) : `${text.slice(0, opens)}______${behind}`;
}

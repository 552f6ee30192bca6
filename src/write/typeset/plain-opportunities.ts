import type { Opportunity } from "./break-opportunities.ts";

/**
 * Where a text may be broken whose characters are those of European prose; nothing for another text. The tables say what the
 * library says (a test compares the two); its own take longer to unpack than an article to set.
 */
export function plainOpportunities(text: string): readonly Opportunity[] | undefined {
  classes ??= classTable();
  const opportunities: Opportunity[] = [];
  let before = -1;
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      if (before < 0) return undefined;
      spaced = true;
      continue;
    }
    const here = (classes[unit] ?? 0) - 1;
    if (here < 0) return undefined;
    const rules = spaced ? afterSpace : direct;
    if (before >= 0 && rules[before]?.[here] === "÷") opportunities.push({ position: at });
    before = here;
    spaced = false;
  }
  opportunities.push({ position: text.length });
  return opportunities;
}

/** Characters that break alike (Unicode Annex 14, table 1): letters, digits, then punctuation by its class. */
const alike = [
  "#&*@_~§©®ª×·",
  "0123456789",
  ",.:;",
  "!?",
  "\"'«»‘’“”‹›",
  "([¡¿‚„",
  ")]",
  "-",
  "–",
  "—",
  "$%+°£¥€±",
  "/",
  "…",
  "\u00a0\u202f",
];

/** Whether a line may begin with the class of a column after that of a row: ÷ where it may (Annex 14, rules 8 to 31). */
const direct = [
  "×××××××××÷××××",
  "×××××××××÷××××",
  "×××××÷×××÷÷×××",
  "÷÷×××÷×××÷÷×××",
  "××××××××××××××",
  "××××××××××××××",
  "×××××÷×××÷××××",
  "÷××××÷×××÷÷××÷",
  "÷÷×××÷×××÷÷××÷",
  "÷÷×××÷××××÷×××",
  "×××××××××÷÷×××",
  "÷××××÷×××÷÷×××",
  "÷÷×××÷×××÷÷×××",
  "××××××××××××××",
];

/** The same where spaces stand between. */
const usual = "÷÷××÷÷×÷÷÷÷×÷÷";
const afterSpace = [
  usual,
  usual,
  usual,
  usual,
  "÷÷××÷××÷÷÷÷×÷÷",
  "××××××××××××××",
  usual,
  usual,
  usual,
  "÷÷××÷÷×÷÷×÷×÷÷",
  usual,
  usual,
  usual,
  usual,
];

/** By UTF-16 unit: the class, counted from 1; 0 for a character that is not of European prose. */
function classTable(): Uint8Array {
  const table = new Uint8Array(0x20b0);
  const letters: readonly (readonly [number, number])[] = [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x17f],
  ];
  for (const [first, last] of letters) table.fill(1, first, last + 1);
  alike.forEach((characters, index) => {
    for (const character of characters) table[character.charCodeAt(0)] = index + 1;
  });
  return table;
}

let classes: Uint8Array | undefined;

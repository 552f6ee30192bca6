/**
 * The same value with every text in it fit for XML 1.0 (section 2.2): control characters, halves of surrogate pairs and
 * what is no character show as what they are, a character that is none. Offsets stay. Platforms refuse a whole file for
 * one of them, or cut a text off there.
 */
export function safeText<Value>(value: Value): Value {
  return isSafe(value) ? value : (safe(value) as Value);
}

/**
 * Whether no text in a value needs that, as nearly always. JSON writes such a character as `\b`, `\u0007`, `\ud800`, or as it
 * is; a text that has a backslash before such letters is looked at more closely for nothing.
 */
export function isSafe(value: unknown): boolean {
  if (typeof value === "object" && value !== null && known.has(value)) return true;
  const isFit = !unfit.test(JSON.stringify(value) ?? "");
  if (isFit && typeof value === "object" && value !== null) known.add(value);
  return isFit;
}

/** A quiz is asked about more than once in a run. */
const known = new WeakSet<object>();

const unfit = /\\(?:[bf]|u(?:00|d[89a-f]))|[\x7f-\x9f\ufffe\uffff]/;
// V8 makes machine code of a pattern when it is used for the second time.
unfit.test("");

const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

function safe(value: unknown): unknown {
  if (typeof value === "string") return value.replace(forbidden, "\ufffd");
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [safe(name), safe(inner)]));
}

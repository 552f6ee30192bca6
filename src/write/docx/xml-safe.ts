/**
 * The same value with every text in it fit for XML 1.0 (section 2.2): control characters, halves of surrogate pairs and
 * what is no character show as what they are, a character that is none. Offsets stay.
 */
export function xmlSafe<Value>(value: Value): Value {
  return safe(value) as Value;
}

const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

function safe(value: unknown): unknown {
  if (typeof value === "string") return value.replace(forbidden, "\ufffd");
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [safe(name), safe(inner)]));
}

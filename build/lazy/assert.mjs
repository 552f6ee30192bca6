// Stands for Node's assert in the bundle, which takes a millisecond to load: yargs asks it for two things that always hold.
export function strictEqual(actual, expected, ...message) {
  if (!Object.is(actual, expected)) require("node:assert").strictEqual(actual, expected, ...message);
}

export function notStrictEqual(actual, expected, ...message) {
  if (Object.is(actual, expected)) require("node:assert").notStrictEqual(actual, expected, ...message);
}

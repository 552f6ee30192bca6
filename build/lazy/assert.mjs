// Stands for Node's assert in the bundle, which yargs imports and calls only where its own types were wrong.
export const notStrictEqual = (...words) => require("node:assert").notStrictEqual(...words);
export const strictEqual = (...words) => require("node:assert").strictEqual(...words);

/** The text of each file in src/write/typeset/metrics/, by its name. */
export function derive(): Record<string, string>;

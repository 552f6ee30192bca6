/** By the end of a module's path in `dist/`: the code that stands in its place in the run without stems, rules and selection. */
export const withoutThem: Readonly<Record<string, string>>;

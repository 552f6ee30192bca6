import type { Format } from "../src/write/format.ts";

export function withTables(readme: string, formats: Readonly<Record<string, Format>>): string;

export function quickPatterns(code: string): string;
export function quickLiteral(literal: string): string;

/** Number words by the figure that they say; places that are never asked for hold anything. */
export interface SmallNumbers {
  /** 0 to 19. */
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
}

/** A number from 0 to 999 in a language that says hundreds, tens and ones one after the other. */
export function belowThousand(words: SmallNumbers, n: number): string {
  const { ones, tens, hundreds } = words;
  if (n >= 100)
    return `${hundreds[Math.floor(n / 100)]}${n % 100 === 0 ? "" : ` ${belowThousand(words, n % 100)}`}`;
  if (n < 20) return ones[n] as string;
  return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` ${ones[n % 10]}`}`;
}

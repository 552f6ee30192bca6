/** How like two texts look: the part of their pairs of letters that they share (Dice's measure). */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const size = a.length + b.length - 2;
  if (size <= 0) return 0;
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  return (2 * common) / size;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const small = text.toLowerCase();
  for (let at = 0; at + 1 < small.length; at += 1) {
    const pair = small.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

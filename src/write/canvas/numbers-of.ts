/**
 * Numbers of parts: Canvas keeps answers under whole numbers, and takes the first digits of any other name. Each group of
 * parts within an item has a thousand of its own, so that no two are the same.
 */
export function numbersOf(parts: readonly { readonly id: string }[], group: number): (id: string) => number {
  const known = new Map(parts.map(({ id }, index) => [id, group * 1000 + index + 1]));
  return (id) => {
    const number = known.get(id);
    if (number === undefined) throw new Error(`the key names ${JSON.stringify(id)}, which is not there`);
    return number;
  };
}

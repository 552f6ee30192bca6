/**
 * Pages of which each holds the same pictures, with every picture kept once: the first page shows it itself, the others by
 * a rule of the style. Thirty copies of a photograph are more than a message to the browser can hold.
 */
export function sharePictures(bodies: readonly string[]): { bodies: readonly string[]; css: string } {
  const numbers = new Map<string, number>();
  const shared = bodies.map((body, page) =>
    body.replace(/(<img\b[^>]*?) src="(data:[^"]*)"/g, (whole, before: string, address: string) => {
      const number = numbers.get(address) ?? numbers.size + 1;
      if (page === 0) numbers.set(address, number);
      return page === 0 || !numbers.has(address) ? whole : `${before} data-picture="${number}"`;
    }),
  );
  const rules = [...numbers].map(
    ([address, number]) => `img[data-picture="${number}"] { content: url("${address}"); }`,
  );
  return { bodies: shared, css: rules.join("\n") };
}

/** The first element that a selector finds; the template has it, so that none is a defect of ours. */
export function element<Found extends HTMLElement>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

export function elements<Found extends HTMLElement>(within: ParentNode, selector: string): Found[] {
  return Array.from(within.querySelectorAll<Found>(selector));
}

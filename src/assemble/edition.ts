/**
 * The edition of the generator: it counts up with every change that moves any output for an existing seed (what a seed
 * promises, 4), together with a line in CHANGELOG.md and new goldens.
 */
export const edition = 7;

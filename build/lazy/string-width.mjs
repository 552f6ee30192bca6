// Stands for string-width in the bundle. Loading it takes 20 ms (Intl.Segmenter, tables of emoji), and yargs needs it only
// to lay out its help.
let stringWidth;

export default function lazyStringWidth(...words) {
  stringWidth ??= require("string-width").default;
  return stringWidth(...words);
}

// Stands for linkify-it in the bundle: markdown-it makes one for every parser, which lays out large patterns, and asks it for
// nothing, since no bare address of a text becomes a link here.
let linkify;

function load() {
  linkify ??= new (require("linkify-it"))();
  return linkify;
}

class LinkifyIt {
  test(text) {
    return load().test(text);
  }
  pretest(text) {
    return load().pretest(text);
  }
  match(text) {
    return load().match(text);
  }
}

// biome-ignore lint/style/noDefaultExport: markdown-it imports it so.
export { LinkifyIt as default };

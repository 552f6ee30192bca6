// Stands for fflate in the bundle. Laying out its tables takes 5 ms, and a package of small files or one large file is not
// deflated. The build for browsers is the same but for its workers, which nothing here uses.
let fflate;

function load() {
  fflate ??= require("fflate/browser");
  return fflate;
}

export const deflateSync = (...words) => load().deflateSync(...words);
export const gzipSync = (...words) => load().gzipSync(...words);
export const strFromU8 = (...words) => load().strFromU8(...words);
export const strToU8 = (...words) => load().strToU8(...words);

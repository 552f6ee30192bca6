import { isUtf8 } from "node:buffer";
import type { Problem } from "../model/problem.ts";
import { type ProblemWords, problemOfFile } from "./problems.ts";

/** 2 MiB: a novel's worth, and what every step behind this one reads in well under a second. */
export const sizeLimit = 2 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * An input as text with LF line ends and without byte-order mark. Bytes may be UTF-8, or UTF-16 of either order with a
 * byte-order mark or where the first letters leave no doubt. A file that is empty, too large, binary or in another
 * encoding gives one problem at line 1. Lone surrogates and control characters stay: `checkCharacters` finds them.
 */
export function decode(input: string | Uint8Array, file: string, limit = sizeLimit): Decoded {
  const fail = (words: ProblemWords): Decoded => ({ problem: problemOfFile({ file, lines: [] }, words) });
  const size = typeof input === "string" ? byteLength(input, limit) : input.byteLength;
  if (size > limit) {
    return fail({
      code: "file-too-large",
      reason: `The file has ${(size / 1024 / 1024).toFixed(1)} MiB; ${limit === sizeLimit ? "an article" : "it"} may have up to ${limit / 1024 / 1024}.`,
      remedy:
        limit === sizeLimit
          ? "Keep one article in each file, and pictures in files of their own."
          : "Part it into several, and keep pictures in files of their own.",
    });
  }
  const decoded = typeof input === "string" ? input : decodeBytes(input);
  if (typeof decoded !== "string") return fail(decoded);
  const text = (decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded).replace(/\r\n?/g, "\n");
  if (text.includes("\0")) return fail(binary);
  if (text.trim() === "") {
    return fail({
      code: "file-empty",
      reason: "The file is empty.",
      remedy: "Write an article into it; `quizwright init` makes a small one to start from.",
    });
  }
  return { text };
}

const binary: ProblemWords = {
  code: "file-binary",
  reason: "The file is not a text file.",
  remedy:
    "Save the article as plain text (UTF-8); from a Word document `quizwright draft` makes an article to review.",
};

/** A string's size in UTF-8; its length where that alone is too much. */
function byteLength(text: string, limit: number): number {
  return text.length > limit ? text.length : Buffer.byteLength(text);
}

function decodeBytes(bytes: Uint8Array): string | ProblemWords {
  const order = utf16Order(bytes);
  if (order !== undefined) {
    if (bytes.byteLength % 2 === 1) {
      return {
        code: "file-encoding",
        reason: "The file is UTF-16, but its last letter is cut in half.",
        remedy: "Save it again as UTF-8.",
      };
    }
    const units = Buffer.from(bytes);
    return (order === "big" ? units.swap16() : units).toString("utf16le");
  }
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (bytes.includes(0)) return binary;
  const lossy = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const line = lossy.slice(0, lossy.indexOf("\uFFFD")).split(/\r\n?|\n/).length;
  return {
    code: "file-encoding",
    reason: `The file is neither UTF-8 nor UTF-16: line ${line} holds bytes that are no letter in either.`,
    remedy: 'Open it in the program that wrote it and save it with the encoding "UTF-8".',
  };
}

/** UTF-16 by its byte-order mark, or by the zeros beside the first four letters: an article opens with `---`, `#`, `{` or a word. */
function utf16Order(bytes: Uint8Array): "little" | "big" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "little";
  if (first === 0xfe && second === 0xff) return "big";
  const head = bytes.subarray(0, Math.min(8, bytes.byteLength - (bytes.byteLength % 2)));
  if (head.byteLength < 2) return undefined;
  const isZero = (parity: number) =>
    head.every((byte, at) => (at % 2 === parity ? byte === 0 : byte > 0 && byte < 0x80));
  return isZero(1) ? "little" : isZero(0) ? "big" : undefined;
}

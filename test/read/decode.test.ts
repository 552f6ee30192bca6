import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { decode, sizeLimit } from "../../src/read/decode.ts";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";

const article = "---\ntitle: Ärger in Łódź 🙂\n---\n\nEs gab Ärger.\n";

function utf16(text: string, order: "little" | "big", mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return order === "big" ? bytes.swap16() : bytes;
}

test.each([
  ["a string", article],
  ["a string with a byte-order mark", `\uFEFF${article}`],
  ["UTF-8", Buffer.from(article)],
  ["UTF-8 with a byte-order mark", Buffer.from(`\uFEFF${article}`)],
  ["UTF-8 in the middle of a larger buffer", Buffer.from(`xx${article}yy`).subarray(2, -2)],
  ["UTF-16, little end first", utf16(article, "little", true)],
  ["UTF-16, big end first", utf16(article, "big", true)],
  ["UTF-16, little end first, without a mark", utf16(article, "little", false)],
  ["UTF-16, big end first, without a mark", utf16(article, "big", false)],
  ["CRLF", article.replaceAll("\n", "\r\n")],
  ["CR", Buffer.from(article.replaceAll("\n", "\r"))],
])("%s gives the same text", (_, input) => {
  expect(decode(input, "a.md")).toEqual({ text: article });
});

test("an input is not changed by reading it", () => {
  const bytes = utf16(article, "big", true);
  const before = Buffer.from(bytes);
  decode(bytes, "a.md");
  expect(bytes.equals(before)).toBe(true);
});

test("the hash is of the text with LF and without byte-order mark, whatever the encoding", () => {
  const wanted = createHash("sha256").update(article).digest("hex");
  for (const input of [article, utf16(article.replaceAll("\n", "\r\n"), "big", true)]) {
    const decoded = decode(input, "a.md");
    expect("text" in decoded && readMarkdown(decoded.text, "a.md").draft?.sha256).toBe(wanted);
  }
});

test.each([
  ["nothing", "", "file-empty", "quizwright init"],
  ["nothing but white space", " \n\t\r\n", "file-empty", "quizwright init"],
  ["nothing but a byte-order mark", Buffer.from([0xef, 0xbb, 0xbf]), "file-empty", "quizwright init"],
  ["more than 2 MiB", Buffer.alloc(sizeLimit + 1, 0x61), "file-too-large", "one article in each file"],
  ["a string of more than 2 MiB in UTF-8", "ä".repeat(sizeLimit / 2 + 1), "file-too-large", "one article"],
  ["a zero among bytes", Buffer.from("PK\u0003\u0004\u0000\u0000Word"), "file-binary", "quizwright draft"],
  ["a zero in a string", "a\0b", "file-binary", "quizwright draft"],
  ["bytes of a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "file-binary", "plain text"],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "file-binary", "plain text"],
  ["Windows-1252", Buffer.from("a\ncaf\xe9\n", "latin1"), "file-encoding", "UTF-8"],
  ["UTF-16 cut in half", utf16(article, "little", true).subarray(0, -1), "file-encoding", "UTF-8"],
])("%s is a mistake at line 1", (_, input, code, remedy) => {
  const decoded = decode(input, "a.md");
  expect("problem" in decoded && decoded.problem).toMatchObject({
    file: "a.md",
    line: 1,
    column: 1,
    severity: "mistake",
    code,
  });
  expect("problem" in decoded && decoded.problem.remedy).toContain(remedy);
});

test("the line of the first byte that is not UTF-8 is named", () => {
  const decoded = decode(Buffer.from("a\r\nb\r\ncaf\xe9\r\n", "latin1"), "a.md");
  expect("problem" in decoded && decoded.problem.reason).toContain("line 3");
});

test("exactly 2 MiB are read", () => {
  expect(decode(Buffer.alloc(sizeLimit, 0x61), "a.md")).toHaveProperty("text");
});

test.each([
  ["\u0007", "U+0007"],
  ["\u001b", "escape"],
  ["\u007f", "delete"],
  ["\u0085", "U+0085"],
  ["\ud800", "lone surrogate"],
  ["\udc00", "lone surrogate"],
  ["\ufffe", "U+FFFE"],
  ["\uffff", "U+FFFF"],
])("the character %j is a mistake at its place", (character, name) => {
  const { problems } = readMarkdown(article.replace("gab ", `gab ${character}`), "a.md");
  expect(problems).toMatchObject([
    { line: 5, column: 8, length: 1, code: "bad-character", severity: "mistake" },
  ]);
  expect(problems[0]?.reason).toContain(name);
});

test("a damaged file lists twenty lines and counts the rest", () => {
  const { problems } = readMarkdown(`${article}${"\u0001 \u0001\n".repeat(50)}`, "a.md");
  expect(problems).toHaveLength(20);
  expect(problems[19]?.reason).toContain("30 more lines");
  expect(problems[18]?.reason).not.toContain("more lines");
});

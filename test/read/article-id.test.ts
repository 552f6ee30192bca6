import { expect, test } from "vitest";
import { articleId } from "../../src/read/article-id.ts";

test.each([
  ["mali.md", "mali"],
  ["content/Mali Report (2022).md", "mali-report-2022"],
  ["C:\\texts\\Größe.v2.markdown", "grosse-v2"],
  ["a/b/mali.article.json", "mali"],
  ["two_fires.md", "two_fires"],
  [".md", "md"],
  ["Статья о войне.md", "статья-о-войне"],
  ["мой.md", "мой"],
  ["한국.md", "한국"],
  ["../../x.md", "x"],
  ["__proto__.md", "__proto__"],
  ["-", "article"],
  ["", "article"],
  ["???.md", "article"],
  ["\ud800.md", "article"],
  ["/", "article"],
])("%j is %j", (file, id) => {
  expect(articleId(file)).toBe(id);
});

test("an id is never too long for a file's name", () => {
  expect(Buffer.byteLength(articleId(`${"𝒜한 ".repeat(5000)}.md`))).toBeLessThanOrEqual(200);
});

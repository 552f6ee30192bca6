import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Picture } from "../../../src/write/format.ts";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { everyInteraction, pixel } from "../fixtures.ts";
import { attribute, below, parsed } from "./xml.ts";

async function packed(format: "canvas" | "qti21" | "qti3", picture: Picture = pixel) {
  const { files, losses } = await writeQuiz(everyInteraction(), {
    to: [format],
    pictures: new Map([["there.png", picture]]),
  });
  return { entries: unzipSync(files[0]?.content as Uint8Array), losses };
}

test.each([
  ["canvas", /^q\w+\/q\w+\.xml$/u],
  ["qti21", /^test\.xml$/u],
  ["qti3", /^text\.xml$/u],
] as const)(
  "%s carries the picture, names it in the manifest and shows it in the text",
  async (format, text) => {
    const { entries, losses } = await packed(format);
    expect(entries["images/picture-1.gif"]).toEqual(new Uint8Array(pixel.bytes));
    const manifest = parsed(strFromU8(entries["imsmanifest.xml"] as Uint8Array));
    const [resource, ...others] = below(manifest, "resource").filter(
      (one) => attribute(one, "type") === "webcontent",
    );
    expect(others).toEqual([]);
    expect(resource && attribute(resource, "href")).toBe("images/picture-1.gif");
    const [, shown = new Uint8Array()] = Object.entries(entries).find(([path]) => text.test(path)) ?? [];
    const words = strFromU8(shown).replaceAll("&quot;", '"');
    expect(words).toContain('img src="images/picture-1.gif" alt="there words"');
    expect(words).toContain("[missing words]");
    expect(losses).toContainEqual(expect.objectContaining({ item: "missing.png" }));
    expect(losses).not.toContainEqual(expect.objectContaining({ item: "there.png" }));
  },
);

test("Canvas shows no drawing (SVG): its alternative text stands there, and that is said", async () => {
  const { entries, losses } = await packed("canvas", { ...pixel, mediaType: "image/svg+xml" });
  expect(Object.keys(entries).filter((path) => path.startsWith("images/"))).toEqual([]);
  expect(losses).toContainEqual(
    expect.objectContaining({ item: "there.png", what: expect.stringContaining("image/svg+xml") }),
  );
});

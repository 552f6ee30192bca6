import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeQuiz } from "../../../src/write/write-quiz.ts";
import { pixel } from "../fixtures.ts";
import { hostileWords } from "./hostile-words.ts";
import { withBank } from "./with-bank.ts";

/**
 * The folder of the published schemas, which are not ours to hand on: `schemes` of oat-sa/qti-sdk has them. With `xmllint`.
 * Without it the test is skipped; nobody's CI has them.
 */
const schemas = process.env.QTI_SCHEMAS;

test.skipIf(schemas === undefined)(
  "QTI 2.1 packages keep to the published schemas (QTI_SCHEMAS)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "quizwright-qti-"));
    const valid = (schema: string, files: readonly string[]) =>
      execFileSync("xmllint", ["--nonet", "--noout", "--schema", join(schemas ?? "", schema), ...files], {
        encoding: "utf8",
        stdio: "pipe",
      });
    for (const [, words] of hostileWords) {
      const [file] = (
        await writeQuiz(withBank(words), {
          to: ["qti21"],
          pictures: new Map([["there.png", pixel]]),
        })
      ).files;
      const paths = Object.entries(unzipSync(file?.content as Uint8Array)).map(([path, bytes]) => {
        const target = join(folder, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, bytes);
        return target;
      });
      expect(paths).toHaveLength(11);
      valid("imscp_v1p1.xsd", paths.slice(0, 1));
      valid(
        "qtiv2p1/imsqti_v2p1.xsd",
        paths.slice(1).filter((path) => path.endsWith(".xml")),
      );
    }
    rmSync(folder, { recursive: true });
  },
  60_000,
);

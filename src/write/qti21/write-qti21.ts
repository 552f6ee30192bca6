import type { Written } from "../../model/output.ts";
import type { Quiz } from "../../model/quiz.ts";
import { directionOf } from "../direction.ts";
import type { WriteContext } from "../format.ts";
import { lossesIn } from "../platform/losses-in.ts";
import { itemElement } from "../qti/item.ts";
import { manifest, resourcesOf } from "../qti/manifest.ts";
import { packageView } from "../qti/package-view.ts";
import { testElement } from "../qti/test.ts";
import { type Attributes, element } from "../xml/element.ts";
import { xmlFile } from "../xml/xml-file.ts";
import { zipFile } from "../zip-file.ts";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1";
const packaging = "http://www.imsglobal.org/xsd/imscp_v1p1";
const schema: Attributes = {
  xmlns: namespace,
  "xmlns:xsi": xsi,
  "xsi:schemaLocation": `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
};

/** `qti21.zip`: version A as a QTI 2.1 content package, an item a file, the text in the section around all items. */
export const writeQti21 = (quiz: Quiz, context: WriteContext): Written => {
  const view = packageView(quiz, context);
  const { identifier, title, language, sections } = view;
  const items = sections.flatMap((section) => section.items);
  const rightToLeft = directionOf(quiz.language) === "rtl";
  const test = testElement(
    {
      head: { ...schema, identifier, title },
      title,
      // QTI 2.1 knows no direction.
      text: view.passage === "" ? [] : [{ markup: view.passage.replace(/<(\w+) dir="rtl">/g, "<$1>") }],
      sections,
    },
    (words) => element("rubricBlock", { view: "candidate" }, words),
  );
  const files: [string, string | Uint8Array][] = [
    [
      "imsmanifest.xml",
      xmlFile(
        manifest(
          {
            xmlns: packaging,
            "xmlns:xsi": xsi,
            "xsi:schemaLocation": `${packaging} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
            identifier: `manifest-${identifier}`,
          },
          { name: "QTIv2.1 Package", version: "1.0.0" },
          resourcesOf(view, "v2p1"),
        ),
      ),
    ],
    ["test.xml", xmlFile(test)],
    ...items.map((item): [string, string] => [
      item.href,
      xmlFile(
        itemElement(item, {
          head: { ...schema, identifier: item.identifier, title: item.title, "xml:lang": language },
          stimulus: [],
          body: {},
          said: (words) => words,
        }),
      ),
    ]),
    ...view.pictures.map(({ href, bytes }): [string, Uint8Array] => [href, bytes]),
  ];
  return {
    files: [{ name: "qti21.zip", audience: "teacher", content: zipFile(files) }],
    losses: lossesIn("QTI 2.1", [
      ...view.losses,
      ...(rightToLeft
        ? [
            {
              item: quiz.article.id,
              what: "the direction of the writing, which QTI 2.1 has no word for",
              instead: "the language, by which a player may know it",
            },
          ]
        : []),
    ]),
  };
};

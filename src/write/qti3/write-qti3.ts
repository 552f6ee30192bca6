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
import { kebab } from "./kebab.ts";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
const packaging = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
const schemas = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd";
const schema: Attributes = {
  xmlns: namespace,
  "xmlns:xsi": xsi,
  "xsi:schemaLocation": `${namespace} ${schemas}/imsqti_asiv3p0_v1p0.xsd`,
};
const text = { identifier: "text", href: "text.xml" };

/** `qti3.zip`: version A as a QTI 3.0 content package, an item a file, the text as the stimulus that every item names. */
export const writeQti3 = (quiz: Quiz, context: WriteContext): Written => {
  const view = packageView(quiz, context);
  const { identifier, title, language, sections } = view;
  const items = sections.flatMap((section) => section.items);
  const rightToLeft = directionOf(quiz.language) === "rtl";
  const hasStimulus = view.passage !== "";
  const stimulus = element(
    "assessmentStimulus",
    { ...schema, identifier: text.identifier, title, "xml:lang": language },
    element("stimulusBody", {}, { markup: view.passage }),
  );
  const test = testElement({ head: { ...schema, identifier, title }, title, text: [], sections }, (words) =>
    element("rubricBlock", { use: "instructions", view: "candidate" }, element("contentBody", {}, words)),
  );
  const files: [string, string | Uint8Array][] = [
    [
      "imsmanifest.xml",
      xmlFile(
        manifest(
          {
            xmlns: packaging,
            "xmlns:xsi": xsi,
            "xsi:schemaLocation": `${packaging} ${schemas}/imsqtiv3p0_imscpv1p2_v1p0.xsd`,
            identifier: `manifest-${identifier}`,
          },
          { name: "QTI Package", version: "3.0.0" },
          resourcesOf(view, "v3p0", hasStimulus ? { ...text, type: "imsqti_stimulus_xmlv3p0" } : undefined),
        ),
      ),
    ],
    ["test.xml", xmlFile(kebab(test))],
    ...(hasStimulus ? [[text.href, xmlFile(kebab(stimulus))] satisfies [string, string]] : []),
    ...items.map((item): [string, string] => [
      item.href,
      xmlFile(
        kebab(
          itemElement(item, {
            head: { ...schema, identifier: item.identifier, title: item.title, "xml:lang": language },
            stimulus: hasStimulus
              ? [element("assessmentStimulusRef", { identifier: text.identifier, href: `../${text.href}` })]
              : [],
            body: rightToLeft ? { dir: "rtl" } : {},
            said: (words) => [element("contentBody", {}, words)],
          }),
        ),
      ),
    ]),
    ...view.pictures.map(({ href, bytes }): [string, Uint8Array] => [href, bytes]),
  ];
  return {
    files: [{ name: "qti3.zip", audience: "teacher", content: zipFile(files) }],
    losses: lossesIn("QTI 3", view.losses),
  };
};

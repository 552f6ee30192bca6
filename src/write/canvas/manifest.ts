import { type Element, element } from "../xml/element.ts";

const namespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
const lom = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

/**
 * `imsmanifest.xml`: the assessment, Canvas's own words about it, which the assessment needs, and pictures. Canvas finds a
 * picture by the very `href` that the text names.
 */
export function manifest(ident: string, title: string, pictures: readonly string[]): Element {
  const meta = `${ident}/assessment_meta.xml`;
  const assessment = `${ident}/${ident}.xml`;
  return element(
    "manifest",
    { identifier: `${ident}_manifest`, xmlns: namespace, "xmlns:lom": lom },
    element(
      "metadata",
      {},
      element("schema", {}, "IMS Content"),
      element("schemaversion", {}, "1.1.3"),
      element(
        "lom:lom",
        {},
        element("lom:general", {}, element("lom:title", {}, element("lom:string", {}, title))),
      ),
    ),
    element("organizations"),
    element(
      "resources",
      {},
      element(
        "resource",
        { identifier: ident, type: "imsqti_xmlv1p2" },
        element("file", { href: assessment }),
        element("dependency", { identifierref: `${ident}_meta` }),
      ),
      element(
        "resource",
        {
          identifier: `${ident}_meta`,
          type: "associatedcontent/imscc_xmlv1p1/learning-application-resource",
          href: meta,
        },
        element("file", { href: meta }),
      ),
      pictures.map((href, index) =>
        element(
          "resource",
          { identifier: `${ident}_picture_${index + 1}`, type: "webcontent", href },
          element("file", { href }),
        ),
      ),
    ),
  );
}

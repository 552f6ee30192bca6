import { type Attributes, type Element, element } from "../xml/element.ts";
import type { PackageView } from "./package-view.ts";

export interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly href: string;
  /** Identifiers of resources that it cannot do without. */
  readonly needs: readonly string[];
}

/**
 * The test and its items, as the types of a QTI version name them; between the two the text that every item needs, where it
 * is a file of its own. The text's pictures come last.
 */
export function resourcesOf(
  { identifier, sections, pictures }: Pick<PackageView, "identifier" | "sections" | "pictures">,
  version: "v2p1" | "v3p0",
  text?: Omit<Resource, "needs">,
): Resource[] {
  const items = sections.flatMap((section) => section.items);
  const shown = pictures.map((picture) => picture.identifier);
  return [
    {
      identifier,
      type: `imsqti_test_xml${version}`,
      href: "test.xml",
      needs: [...items.map((item) => item.identifier), ...(text === undefined ? shown : [])],
    },
    ...(text === undefined ? [] : [{ ...text, needs: shown }]),
    ...items.map((item) => ({
      identifier: item.identifier,
      type: `imsqti_item_xml${version}`,
      href: item.href,
      needs: text === undefined ? [] : [text.identifier],
    })),
    ...pictures.map((picture) => ({
      identifier: picture.identifier,
      type: "webcontent",
      href: picture.href,
      needs: [],
    })),
  ];
}

/** `imsmanifest.xml` of a content package (IMS CP 1.1). */
export function manifest(
  attributes: Attributes,
  schema: { readonly name: string; readonly version: string },
  resources: readonly Resource[],
): Element {
  return element(
    "manifest",
    attributes,
    element("metadata", {}, element("schema", {}, schema.name), element("schemaversion", {}, schema.version)),
    element("organizations"),
    element(
      "resources",
      {},
      resources.map(({ identifier, type, href, needs }) =>
        element(
          "resource",
          { identifier, type, href },
          element("file", { href }),
          needs.map((identifierref) => element("dependency", { identifierref })),
        ),
      ),
    ),
  );
}

import { type Attributes, type Element, element } from "../xml/element.ts";

export interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly href: string;
  /** Identifiers of resources that it cannot do without. */
  readonly needs: readonly string[];
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

import { expect, test } from "vitest";
import { directionOf } from "../../src/write/direction.ts";

test.each(["ar", "AR-eg", "he", "fa-IR", "ur", "yi", "az-Arab", "ku-IQ-arab", "en-Hebr", "uz-AF"])(
  "%s runs from right to left",
  (language) => expect(directionOf(language)).toBe("rtl"),
);

test.each(["en", "de-AT", "zh-Hant", "az", "uz", "ar-Latn", "mn-Mong", "", "arab"])(
  "%s runs from left to right",
  (language) => expect(directionOf(language)).toBe("ltr"),
);

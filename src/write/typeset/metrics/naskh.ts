// Made by `npm run metrics`; not to be edited. Widths and kerning of @fontsource/noto-naskh-arabic 5.3.0 (OFL-1.1).
import type { PackedFace } from "../packed-face.ts";

export const naskh: Readonly<Record<string, () => PackedFace>> = {
  400: () => [
    {
      file: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2",
      characters:
        "U+600-6ff,U+750-77f,U+870-88e,U+890-891,U+898-8e1,U+8e3-8ff,U+200c-200e,U+2010,U+204f,U+2e41,U+fb50-fbc2,U+fbd3-fd8f,U+fd92-fdc7,U+fdcf,U+fdf0-fdff,U+fe70-fe74,U+fe76-fefc,U+10efd-10eff",
    },
  ],
  600: () => [
    {
      file: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2",
      characters:
        "U+600-6ff,U+750-77f,U+870-88e,U+890-891,U+898-8e1,U+8e3-8ff,U+200c-200e,U+2010,U+204f,U+2e41,U+fb50-fbc2,U+fbd3-fd8f,U+fd92-fdc7,U+fdcf,U+fdf0-fdff,U+fe70-fe74,U+fe76-fefc,U+10efd-10eff",
    },
  ],
  700: () => [
    {
      file: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2",
      characters:
        "U+600-6ff,U+750-77f,U+870-88e,U+890-891,U+898-8e1,U+8e3-8ff,U+200c-200e,U+2010,U+204f,U+2e41,U+fb50-fbc2,U+fbd3-fd8f,U+fd92-fdc7,U+fdcf,U+fdf0-fdff,U+fe70-fe74,U+fe76-fefc,U+10efd-10eff",
    },
  ],
};

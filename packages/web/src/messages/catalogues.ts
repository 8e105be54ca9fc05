import type { Catalogue } from "./catalogue.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import type { Language } from "./languages.ts";

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, fr, de, es, it };

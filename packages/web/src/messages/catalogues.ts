import type { Catalogue } from "./catalogue.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Language } from "./languages.ts";

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, fr, de, es, it };

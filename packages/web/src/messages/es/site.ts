import type { site as english } from "../en/site.ts";
import type { TextsLike } from "../message.ts";

export const site: TextsLike<typeof english> = {
  "site-releases": "Ediciones de este mapa",
  "site-all-releases": "Todas las ediciones",
  "site-newer": "La edición {number} es más reciente",
  "site-same-page": "Esta página en la edición {number}",
  "site-publications-lead":
    "Todo lo que dice esta edición, para programas, archivos y hojas de cálculo: los mismos datos de los que están hechas estas páginas.",
  "site-moved": "Esta página está en la edición más reciente",
  "site-go": "Ir a la página",
  "site-dropped": "{id} ya no está en la edición {number}",
  "site-dropped-lead":
    "La iniciativa estuvo por última vez en la edición {number}, que permanece tal como se publicó.",
  "site-dropped-go": "Verla en la edición {number}",
  "site-release-line": "{initiatives} iniciativas, fijada el {day}",
  "site-needs-script":
    "Sin scripts solo puede leerse esta página; para buscar en este archivo y pasar a las demás, el navegador debe poder ejecutar scripts.",
  "site-some-forms":
    "Este archivo lleva las formas que se abren a mano. SQLite, Parquet, JSON-LD y otras están en el paquete de datos de la edición.",
};

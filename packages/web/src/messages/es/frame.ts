import type { frame as english } from "../en/frame.ts";
import type { TextsLike } from "../message.ts";

export const frame: TextsLike<typeof english> = {
  yes: "Sí",
  no: "No",
  skip: "Ir al contenido",
  languages: "Idioma",
  "dark-theme": "Tema oscuro",
  "made-with": "Hecho con Mapwright, software libre para mapas de conocimiento vivos.",
  "data-and-api": "Datos y API",
  accessibility: "Accesibilidad",
  "all-maps": "Todos los mapas",
  "pages-of-map": "Páginas de este mapa",
  overview: "Resumen",
  explore: "Explorar",
  codebook: "Libro de códigos",
  "knowledge-map": "Mapa de conocimiento",
  initiative: "Iniciativa",
  total: "Total",
  licence: "Licencia",

  release: "Edición {number}",
  "release-line": "Edición {number}, cerrada el {day}.",
  fingerprint: "Huella",
  draft: "Borrador",
  "draft-notice": "Estas cifras proceden de un trabajo en curso y pueden cambiar hasta la próxima edición.",
  "draft-empty":
    "Este mapa está todavía vacío. Sus cifras y figuras llegarán con la primera lista que incorpore su equipo.",
  "draft-empty-desk": "A la mesa de trabajo",
  synthetic: "Datos inventados",
  withdrawn: "Retirada",
  notices: "Nota importante",

  "not-found": "No hay nada en esta dirección",
  "not-found-lead":
    "Puede que la página haya cambiado de sitio o que la dirección esté mal escrita. Las iniciativas publicadas conservan su dirección.",
  "explore-this-map": "Explorar este mapa",
  error: "No se ha podido mostrar",
  "error-lead":
    "Algo ha fallado por nuestra parte. No se ha cambiado nada. Inténtelo de nuevo en un momento.",
  account: "Cuenta",
  "pages-read": "Para leer",
  "pages-figures": "Figuras",
  "pages-about": "Sobre el mapa",
};

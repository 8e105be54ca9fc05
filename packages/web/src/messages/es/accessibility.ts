import type { accessibility as english } from "../en/accessibility.ts";
import type { TextsLike } from "../message.ts";

export const accessibility: TextsLike<typeof english> = {
  "a11y-goal":
    "Estas páginas aspiran a las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.",
  "a11y-works": "Lo que se cumple",
  "a11y-keyboard": "Todo se alcanza y se maneja con el teclado, con el foco siempre visible.",
  "a11y-script": "Las páginas se pueden leer, buscar y filtrar sin script.",
  "a11y-figures": "Cada figura va acompañada de una frase y de una tabla con las mismas cifras.",
  "a11y-colours":
    "Los colores mantienen el contraste del nivel AA en ambos temas y ningún significado depende solo del color.",
  "a11y-limits": "Límites conocidos",
  "a11y-untested":
    "Las comprobaciones son automáticas y con teclado; queda pendiente una revisión con usuarios de lectores de pantalla.",
  "a11y-data":
    "Los textos de los datos se muestran tal como se encontraron; de algunos no se conoce el idioma.",
  "a11y-wide":
    "Las tablas anchas, entre ellas la del mapa de lagunas, se desplazan lateralmente en pantallas pequeñas.",
  "a11y-report": "Comunicar una barrera",
  "a11y-contact": "Escríbanos:",
  "a11y-no-contact": "Esta instalación todavía no indica un contacto. Diríjase a quien la gestiona.",
};

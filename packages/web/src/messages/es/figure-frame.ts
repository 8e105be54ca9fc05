import type { figureFrame as english } from "../en/figure-frame.ts";
import type { TextsLike } from "../message.ts";

export const figureFrame: TextsLike<typeof english> = {
  "take-figure": "Llevarse esta figura",
  "download-figure": "{title}, en formato",
  "embed-and-cite": "Insertar y citar",
  embed: "Insertar",
  "embed-alone": "Ver por separado la figura insertada",
  "embed-frozen": "Queda como está ahora: muestra para siempre la edición que está leyendo.",
  "embed-draft": "Un borrador cambia: cierre una edición antes de insertarlo de forma permanente.",
  "cite-draft": "Un borrador no se puede citar. Cierre antes una edición.",
  cite: "Citar",
  "figure-selection": "Selección: {selection}.",
  "figure-citation": "Figura «{title}». En: {citation} {address}",
  "new-tab": "(se abre en una pestaña nueva)",
};

import type { releases as english } from "../../en/desk/releases.ts";
import type { TextsLike } from "../../message.ts";

export const releases: TextsLike<typeof english> = {
  "releases-lead":
    "Lo publicado. Una edición queda congelada para siempre: puede retirarse, nunca cambiarse ni borrarse.",
  "releases-none": "Todavía no se ha congelado nada.",
  "release-number": "Edición {number}",
  "release-frozen-on": "congelada el {day}",
  "release-in-inventory": {
    one: "{count} iniciativa en el inventario",
    other: "{count} iniciativas en el inventario",
  },
  "release-changes":
    "Frente a la edición {since}: {added} añadidas, {dropped} quitadas, {recoded} recodificadas, {changed} cambiadas de otro modo",
  "release-first": "La primera edición: nada con qué comparar.",
  "release-withdrawn-because": "Retirada: {reason}",
  "release-read": "Leerla",
  "release-next": "Congelar la edición {number}",
  "release-next-lead":
    "Vea primero qué cambiaría. Congelar no se puede deshacer: la edición queda para siempre en su dirección, con su número y su huella.",
  "release-nothing-new": "Nada ha cambiado desde la última edición.",
  "release-codebook": "Libro de códigos: {before} antes, {after} ahora",
  "release-diff-added": { one: "{count} añadida", other: "{count} añadidas" },
  "release-diff-dropped": { one: "{count} quitada", other: "{count} quitadas" },
  "release-diff-changed": {
    one: "{count} cambiada o recodificada",
    other: "{count} cambiadas o recodificadas",
  },
  "release-recoded-mark": "recodificada",
  "release-notes": "Notas para quien lea (opcional)",
  "release-sure": "Sé que esto no se puede deshacer",
  "release-freeze": "Congelar",
  "release-withdraw": "Retirar la edición {number}",
  "release-withdraw-lead":
    "Sigue legible en su dirección, marcada como retirada con su motivo. Una retirada tampoco se puede deshacer.",
};

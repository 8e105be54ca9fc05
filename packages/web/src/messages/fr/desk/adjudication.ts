import type { adjudication as english } from "../../en/desk/adjudication.ts";
import type { TextsLike } from "../../message.ts";

export const adjudication: TextsLike<typeof english> = {
  "conflicts-none": "Aucun désaccord ne vous attend.",
  "conflicts-lead": {
    one: "{count} désaccord attend une décision.",
    other: "{count} désaccords attendent une décision, le plus ancien d’abord.",
  },
  "in-dispute": "En litige",
  "waits-since": "en attente depuis le {day}",
  votes: { one: "{count} vote", other: "{count} votes" },
  "votes-lead": "Sans noms, dans un ordre décidé par le hasard.",
  "votes-for": { one: "{count} vote", other: "{count} votes" },
  ruling: "Votre décision",
  "ruling-choose": "Choisissez d’abord une réponse.",
  "ruling-reason": "Raison (obligatoire : elle devient un précédent)",
  "ruling-reason-needed": "Donnez une raison : d’autres la suivront.",
  precedents: "Cas semblables déjà tranchés ; cochez ceux que vous suivez",
  "precedent-likeness": "{share} de ressemblance",
  settle: "Décider",
  "settled-already": "Ce désaccord est tranché.",
  "settled-before": { one: "{count} tranché auparavant", other: "{count} tranchés auparavant" },
  "settled-as": "Tranché : {answer}",
  "note-make": "En faire une note du livre de codes",
  "note-lead":
    "Les codeurs la liront à côté de la variable dès la prochaine version du livre de codes. Aucune valeur ne change.",
  "note-text": "La note",
  "note-category": "Sous",
  "note-variable": "la variable elle-même",
  "note-made": "Elle figure dans la version {codebook} du livre de codes.",
  "see-precedent": "ouvrir",
};

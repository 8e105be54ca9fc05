import type { home as english } from "../../en/desk/home.ts";
import type { TextsLike } from "../../message.ts";

export const home: TextsLike<typeof english> = {
  "home-waiting": { one: "{count} chose vous attend.", other: "{count} choses vous attendent." },
  "home-nothing": "Rien ne vous attend.",
  "home-known-as": "Le journal vous connaît sous le nom {account}.",
  "home-no-role":
    "Vous n’avez pas encore de rôle sur cette carte. Un propriétaire de la carte peut vous en donner un.",
  "home-open": { one: "{count} à traiter", other: "{count} à traiter" },
  "home-begun": {
    one: "{count} commencée, gardée en brouillon",
    other: "{count} commencées, gardées en brouillon",
  },
  "home-maybe": { one: "{count} marquée « peut-être »", other: "{count} marquées « peut-être »" },
  "home-skipped": { one: "{count} passée", other: "{count} passées" },
  "home-sent": { one: "{count} remise", other: "{count} remises" },
  "home-oldest": "la plus ancienne depuis le {day}",
  "home-begin": "Commencer",
  "home-go-on": "Continuer",
  "home-look-again": "Revoir ce que vous avez remis",
  "home-to-settle": { one: "{count} à trancher", other: "{count} à trancher" },
  "home-team-waits": "Dans toute l’équipe",
  "home-rounds-open": "Tours en cours",
  "home-see-waiting": "Voir ce qui attend qui",
  "home-interests": "Déclarer un intérêt, pour ne pas avoir à juger ce qui vous touche",
};

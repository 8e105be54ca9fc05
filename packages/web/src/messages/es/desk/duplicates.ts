import type { duplicates as english } from "../../en/desk/duplicates.ts";
import type { TextsLike } from "../../message.ts";

export const duplicates: TextsLike<typeof english> = {
  "desk-duplicates": "Duplicados",
  "duplicates-none": {
    one: "Nada parece un duplicado entre {count} iniciativa.",
    other: "Nada parece un duplicado entre {count} iniciativas.",
  },
  "duplicates-lead": {
    one: "{count} pareja entre {compared} iniciativas se parece. Fusionar no mueve nada: los registros del duplicado cuentan para la que queda y su identificador lleva a ella. Todo se puede deshacer.",
    other:
      "{count} parejas entre {compared} iniciativas se parecen, primero las más parecidas. Fusionar no mueve nada: los registros del duplicado cuentan para la que queda y su identificador lleva a ella. Todo se puede deshacer.",
  },
  "duplicates-comparing":
    "Se están comparando todas las iniciativas entre sí. La página muestra los pares en cuanto se encuentran.",
  "duplicates-left": {
    one: "Queda {count} pareja en esta página.",
    other: "Quedan {count} parejas en esta página.",
  },
  "duplicates-more": "Mostrar las siguientes",
  "duplicates-said-merged": "{initiative} se ha fusionado con {other}.",
  "duplicates-said-different": "{initiative} y {other} son distintas.",
  "duplicates-list": {
    one: "La {count} pareja de esta página",
    other: "Las {count} parejas de esta página",
  },
  "duplicates-as-open": "pendiente",
  "duplicates-as-merged": "fusionadas",
  "duplicates-as-different": "distintas",
  "duplicates-as-moot": "superada",
  "duplicates-state-merged": "Estas dos están fusionadas. Deshágalo para decidir de nuevo.",
  "duplicates-state-different": "Estas dos se han distinguido. Deshágalo para decidir de nuevo.",
  "duplicates-state-moot":
    "Una de las dos se ha fusionado entretanto con otra. Abra de nuevo la página para ver en qué se ha convertido esta pareja.",
  "duplicates-stays": "Esta se queda",
  "duplicates-question": "¿Son {one} y {other} la misma?",
  "duplicates-values": "Valores lado a lado, los que difieren",
  "duplicates-variable": "Variable",
  "duplicates-all-same": "Ningún valor difiere.",
  "duplicates-same": {
    one: "{count} valor es igual",
    other: "{count} valores son iguales",
  },
  "duplicates-keep-lead":
    "Donde las dos difieren, al fusionarlas se conserva lo marcado: el valor de la que queda, salvo que allí falte. Elija el otro donde sea mejor.",
  "duplicates-keep": "conservar",
  "duplicates-keep-both": "conservar ambos",
  "duplicates-keep-nothing": "no decir nada",
  "duplicates-kept-duplicate": "De {initiative}:",
  "duplicates-kept-both": "De ambas:",
  "duplicates-kept-survivor": "Como estaban antes:",
  "duplicates-known": {
    one: "{count} valor conocido",
    other: "{count} valores conocidos",
  },
  "duplicates-why": "Motivo, si lo desea; queda en el registro",
  "duplicates-submit": "La misma: fusionar",
  "duplicates-different": "No es la misma",
  "duplicates-next": "Pareja siguiente",
  "duplicates-previous": "Pareja anterior",
  "duplicates-reason": "Dar un motivo",
  "duplicates-undo": "Deshacer",
  "duplicates-reason-same": "Comparadas lado a lado: la misma iniciativa.",
  "duplicates-reason-different": "Comparadas lado a lado: dos iniciativas.",
  "duplicates-reason-undo": "Deshecho enseguida.",
  "duplicates-decided": "Decidido antes",
  "duplicates-decided-before": {
    one: "{count} decisión anterior consta en el registro.",
    other: "{count} decisiones anteriores constan en el registro.",
  },
  "duplicates-decision": "Decisión",
  "duplicates-decided-merged": "es la misma que",
  "duplicates-decided-different": "no es",
  "duplicates-undone": "deshecho",
  "duplicates-likeness": "{share} de parecido",
  "factor-name": "nombres parecidos al {share}",
  "factor-address": "misma dirección",
  "factor-no-address": "otra dirección",
  "factor-organisations": "organizaciones en común",
  "factor-no-organisations": "ninguna organización en común",
  "factor-countries": "países en común",
  "factor-no-countries": "otro país",
};

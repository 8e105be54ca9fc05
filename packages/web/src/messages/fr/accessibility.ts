import type { accessibility as english } from "../en/accessibility.ts";
import type { TextsLike } from "../message.ts";

export const accessibility: TextsLike<typeof english> = {
  "a11y-goal": "Ces pages visent les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.",
  "a11y-works": "Ce qui est assuré",
  "a11y-keyboard": "Tout peut être atteint et utilisé au clavier, avec un focus toujours visible.",
  "a11y-script": "Les pages se lisent, se cherchent et se filtrent sans script.",
  "a11y-figures": "Chaque figure est accompagnée d’une phrase et d’un tableau des mêmes chiffres.",
  "a11y-colours":
    "Les couleurs respectent le contraste du niveau AA dans les deux thèmes ; aucun sens ne repose sur la seule couleur.",
  "a11y-limits": "Limites connues",
  "a11y-untested":
    "Les contrôles sont automatiques et au clavier ; une revue avec des utilisateurs de lecteurs d’écran reste à faire.",
  "a11y-data":
    "Les textes des données sont montrés tels que trouvés ; la langue de certains n’est pas connue.",
  "a11y-wide":
    "Les tableaux larges, dont celui de la carte des lacunes, défilent latéralement sur petit écran.",
  "a11y-report": "Signaler un obstacle",
  "a11y-contact": "Écrivez-nous :",
  "a11y-no-contact": "Cette installation n’indique pas encore de contact. Adressez-vous à son responsable.",
};

import type { problems as english } from "../../en/desk/problems.ts";
import type { TextsLike } from "../../message.ts";

export const problems: TextsLike<typeof english> = {
  "problem-sign-in-needed": "Vous êtes déconnecté. Rien n’a été modifié.",
  "problem-second-factor-needed":
    "Cette installation vous demande un second facteur. Configurez-le sur la page de votre compte.",
  "problem-right-missing": "Vos rôles ne le permettent pas. Adressez-vous à un propriétaire de la carte.",
  "problem-initiative-unknown": "La carte n’a pas d’initiative « {value} ».",
  "problem-initiative-in-round":
    "{value} fait l’objet d’un tour en cours. Attendez que ses désaccords soient tranchés, ou fermez le tour.",
  "problem-initiative-merged": "{value} a déjà été fusionnée. Rouvrez la page pour voir avec laquelle.",
  "problem-initiative-withdrawn":
    "{value} a été retirée et ne décrit plus rien. Importez-la d’abord de nouveau.",
  "problem-merge-covered":
    "L’initiative conservée a été fusionnée à son tour. Annulez d’abord la fusion la plus récente.",
  "problem-merge-undone": "Cette fusion est déjà annulée.",
  "problem-distinction-known": "Ces deux initiatives sont déjà distinguées.",
  "problem-distinction-undone": "C’est déjà annulé.",
  "problem-task-unknown": "Cette tâche n’existe pas, ou elle est à quelqu’un d’autre.",
  "problem-task-submitted": "C’est déjà remis, et définitif.",
  "problem-task-released": "Cette tâche a été reprise ; quelqu’un d’autre y répond.",
  "problem-task-sealed": "Vous pourrez la changer une fois que tous auront répondu.",
  "problem-verdict-incomplete": "Il manque encore un verdict, ou la citation ou la raison qu’il demande.",
  "problem-coding-incomplete": "Il manque encore une réponse, ou la preuve qu’elle demande.",
  "problem-suggestion-before-choice":
    "Donnez d’abord votre propre réponse ; vous pourrez ensuite voir la suggestion.",
  "problem-round-closed": "Le tour est fermé.",
  "problem-round-empty": "Aucune initiative ne serait attribuée. Choisissez-en d’autres.",
  "problem-round-open":
    "Le tour de codage {value} est ouvert. Fermez-le avant de changer le livre de codes : tous doivent répondre aux mêmes questions.",
  "problem-conflicts-open":
    "Le tour {value} a des désaccords que personne n’a tranchés. Tranchez-les avant de changer le livre de codes.",
  "problem-codebook-stale":
    "Quelqu’un a entre-temps mis en vigueur une autre version du livre de codes. Regardez-la, puis réessayez.",
  "problem-codebook-version-taken": "Un livre de codes de cette version existe déjà.",
  "problem-migration-incomplete": "Le plan ne dit pas encore ce que devient chaque catégorie.",
  "problem-protocol-without-criteria": "Le protocole n’a pas encore de critères. Rédigez-les d’abord.",
  "problem-conflict-settled": "Ce désaccord est déjà tranché.",
  "problem-conflict-open": "Ce désaccord n’est pas encore tranché.",
  "problem-adjudicator-of-pair": "Vous y avez répondu vous-même : quelqu’un d’autre doit trancher.",
  "problem-adjudicator-interested": "Vous y avez déclaré un intérêt : quelqu’un d’autre doit trancher.",
  "problem-release-withdrawn": "Cette version est déjà retirée.",
  "problem-template-changed":
    "Quelqu’un a enregistré cette note entre-temps. Rouvrez-la pour voir la sienne ; votre texte est encore ici.",
  "problem-template-name-taken": "Une note de ce nom existe déjà. Choisissez-en un autre.",
  "problem-batch-in-other-wave":
    "Le lot {value} a déjà repris ce fichier, pour une autre vague. S’il appartient à celle-ci, retirez d’abord ce lot.",
  "problem-map-unknown": "Cette carte n’existe pas.",
};

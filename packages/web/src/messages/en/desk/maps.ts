import type { Message } from "../../message.ts";

/** Texts of beginning a map, of its first steps, and of what is said of it. */
export const maps = {
  "new-map": "New map",
  "new-map-lead":
    "A map is an inventory with its own codebook, team and releases. Only its short name and the letters of its ids stay as they are; everything else can be changed later.",
  "map-name": "Name",
  "map-slug": "Short name, for its address",
  "map-slug-hint":
    "Letters from a to z, digits and hyphens. It stays for ever, since others will cite it. Left empty, it is made from the name.",
  "map-slug-will": "The map will be at {address}",
  "map-slug-taken": "There is a map of this short name already.",
  "map-slug-wrong": "Only letters from a to z, digits, and single hyphens between them; 64 at most.",
  "map-what": "What it is",
  "map-what-hint": "A sentence or two for readers: which initiatives, from where, collected by whom.",
  "map-language": "Language of these texts, and of files that do not say theirs",
  "map-codebook": "Codebook to begin with",
  "map-codebook-lead":
    "What is asked of every initiative. The studio changes it later, and shows first what that does to values.",
  "map-codebook-size": { one: "{count} variable", other: "{count} variables" },
  "map-codebook-copied": "That of another map, as it stands",
  "map-codebook-of": "Map whose codebook is taken",
  "map-codebook-from-file": "One from a file",
  "map-codebook-file": "Codebook file",
  "map-codebook-forms":
    "As Mapwright writes it (YAML, JSON), a table (CSV), SKOS (Turtle, JSON-LD) or REFI-QDA (QDC).",
  "map-synthetic": "The initiatives are invented, for a course or a trial",
  "map-synthetic-hint": "Every page, figure and download then says so.",
  "map-synthetic-said": "Invented for practice: no initiative here is real",
  "map-more": "Licence, draft and ids",
  "map-licence": "Licence of the data",
  "map-licence-address": "Address of the licence",
  "map-attribution": "Who is to be named with the data",
  "map-drafts": "Who reads the draft",
  "map-drafts-team": "the team alone",
  "map-drafts-public": "everybody",
  "map-prefix": "Letters of public ids",
  "map-prefix-hint":
    "Two to six capital letters before the number, as in {example}. They stay for ever. Left empty, they are made from the short name.",
  "map-make": "Make the map",
  "map-made": "The map is made",
  "map-made-doubts": "Its codebook could be read. Look at this before you code with it:",
  "map-made-on": "On to its first steps",
  "map-other-languages": "The same in other languages",
  "map-told": "What is said of the map",
  "map-told-lead":
    "Readers find it on the pages of the draft and of every release from now on. Earlier releases keep what they were frozen with, and the log what was said before.",
  "map-told-keep": "Keep it",
  "map-told-kept": "It is kept.",
  "map-told-change": "Change what is said of this map",
  "map-told-stays":
    "These stay, since others cite them: the address {address} and the letters {prefix} of its ids.",
  "steps-title": "First steps",
  "steps-lead": "From an empty map to one that others read and cite. What is done can be gone back to.",
  "step-next": "next",
  "step-open": "not yet",
  "step-done": "done on {day}",
  "step-told": "Name and description",
  "step-told-said": "What readers are told of the map: what it is, in which languages, under which licence.",
  "step-codebook": "Codebook",
  "step-codebook-said": "What is asked of every initiative. Shape it before coding begins.",
  "step-protocol": "Protocol",
  "step-protocol-said":
    "The question, the criteria with their tests, and the rule that leads into the Mapping. It can begin with those of IESI.",
  "step-sources": "Sources",
  "step-sources-said": "A list of initiatives is read, put right and taken in. It can be taken back.",
  "step-sources-count": { one: "{count} file", other: "{count} files" },
  "step-team": "Team",
  "step-team-said":
    "Who screens, codes and decides. Each gets a role, and a link where there is no account yet.",
  "step-team-count": { one: "{count} person", other: "{count} people" },
  "step-rounds": "First round",
  "step-rounds-said":
    "Two people judge or code the same initiatives, blind to each other. A list that came coded can do without.",
  "step-rounds-count": { one: "{count} round", other: "{count} rounds" },
  "step-release": "First release",
  "step-release-said": "What is there is frozen under number 1. From then on everybody can read and cite it.",
  "problem-map-exists": "There is a map “{value}” already. Choose another short name.",
  "problem-map-name-missing": "Give the map a name.",
  "problem-map-slug-missing": "No short name could be made from this name. Write one in letters from a to z.",
  "problem-map-slug-invalid":
    "“{value}” is no short name: letters from a to z, digits, and single hyphens between them, 64 at most.",
  "problem-map-prefix-invalid":
    "“{value}” cannot stand before ids: two to six capital letters do, as in CAH.",
  "problem-licence-address-invalid":
    "“{value}” is no address of a licence. It begins with https://, and the licence has a name.",
  "problem-codebook-file-missing": "Choose the file of the codebook, or another codebook.",
} as const satisfies Readonly<Record<string, Message>>;

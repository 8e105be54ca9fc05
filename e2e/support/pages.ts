/** Pages and their states that every check of this folder visits; a new page adds a line. */
export const pages: readonly { readonly what: string; readonly path: string }[] = [
  { what: "the maps", path: "/" },
  { what: "the accessibility statement", path: "/accessibility" },
  { what: "nothing at the address", path: "/maps/none" },
  { what: "the overview of a synthetic map", path: "/maps/iesi" },
  { what: "the overview of a real map", path: "/maps/ai-watch" },
  { what: "the overview of an inventory", path: "/maps/social-economy" },
  { what: "the overview of an older release", path: "/maps/iesi/releases/1" },
  { what: "the explorer", path: "/maps/iesi/explore" },
  { what: "the explorer, filtered", path: "/maps/ai-watch/explore?where=country=NL,BE&q=health" },
  { what: "the explorer, as cards", path: "/maps/social-economy/explore?view=cards" },
  { what: "the explorer, as a map", path: "/maps/iesi/explore?view=map" },
  { what: "the explorer, nothing found", path: "/maps/iesi/explore?q=zzzzzz" },
  { what: "the explorer, a wrong address", path: "/maps/iesi/explore?where=contry=NL" },
  {
    what: "the explorer, turned round",
    path: "/maps/ai-watch/explore?where=country!=NL,IT&columns=country,city",
  },
  { what: "the knowledge map", path: "/maps/iesi/knowledge-map" },
  {
    what: "the knowledge map, few initiatives and small maps",
    path: "/maps/iesi/knowledge-map?where=welfare_cluster=WS-CO&where=stage=mapping&by=wave",
  },
  { what: "the knowledge map, other variables", path: "/maps/ai-watch/knowledge-map?rows=country&shapes=-" },
  { what: "the codebook", path: "/maps/iesi/codebook" },
  { what: "an initiative", path: "/maps/ai-watch/initiatives/AIW-0001" },
];

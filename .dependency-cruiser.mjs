// What may import what. docs/decisions/0001-floors-and-rooms.md argues the order; each comment says what to do
// when its rule fires.

/** Each floor with the floors it may stand on. */
const FLOORS = {
  domain: [],
  atlas: ["domain"],
  usecases: ["domain", "atlas"],
  web: ["domain", "atlas"],
  storage: ["domain", "atlas", "usecases"],
  intake: ["domain", "atlas", "usecases"],
  publish: ["domain", "atlas", "usecases", "web"],
  server: ["domain", "atlas", "usecases", "storage", "intake", "publish", "web"],
  cli: ["domain", "atlas", "usecases", "storage", "intake", "publish", "web", "server"],
};

/** The rooms of the domain in the order of the work; a room may import earlier ones. */
const ROOMS = [
  "shared",
  "people",
  "codebook",
  "protocol",
  "sources",
  "inventory",
  "rounds",
  "screening",
  "coding",
  "revision",
  "adjudication",
  "release",
  "brief",
  "log",
];

const TESTS = "\\.test\\.tsx?$|/testing/";
const ISOMORPHIC = "^packages/(domain|atlas|usecases|web)/src/";

const floorRules = Object.entries(FLOORS).map(([floor, below]) => ({
  name: `floor-${floor}`,
  severity: "error",
  comment:
    `${floor} may import ${below.join(", ") || "no other floor"}. Move the code to the floor that both need, or ` +
    "pass what is missing in as an argument (a port of usecases). Tests may look across floors.",
  from: { path: `^packages/${floor}/src/`, pathNot: TESTS },
  to: { path: "^packages/[^/]+/", pathNot: `^packages/(${[floor, ...below].join("|")})/` },
}));

const roomRules = ROOMS.slice(0, -1).map((room, index) => ({
  name: `room-${room}`,
  severity: "error",
  comment:
    `${room} comes before ${ROOMS.slice(index + 1).join(", ")} and must not know them. Move what both need to the ` +
    "earlier room, or to shared when it belongs to neither.",
  from: { path: `^packages/domain/src/${room}/`, pathNot: TESTS },
  to: { path: `^packages/domain/src/(${ROOMS.slice(index + 1).join("|")})/` },
}));

export default {
  forbidden: [
    ...floorRules,
    ...roomRules,
    {
      name: "no-cycle",
      severity: "error",
      comment:
        "Two files that need each other are one idea or three: join them, or take out the part both need. " +
        "Types count too, since they tie the files together for a reader.",
      from: { path: "^packages/" },
      to: { circular: true },
    },
    {
      name: "no-node-in-the-browser",
      severity: "error",
      comment:
        "domain, atlas, usecases and web run in the browser and in a worker. Ask for the file, clock or hash through " +
        "a port, and let storage, intake, server or cli bring it.",
      from: { path: ISOMORPHIC, pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "few-packages-in-the-core",
      severity: "error",
      comment:
        "domain brings zod, atlas and usecases bring nothing: they are the part that others embed. " +
        "Write the few lines, or move the code up a floor.",
      from: { path: "^packages/(domain|atlas|usecases)/src/", pathNot: TESTS },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"], pathNot: "node_modules/zod/" },
    },
    {
      name: "by-the-front-door",
      severity: "error",
      comment:
        "Another package is imported by a name of its package.json exports (@mapwright/domain), never by a path " +
        "into it. Export what you need from its index.ts, or ask why it is not exported.",
      from: { path: "^packages/([^/]+)/" },
      to: {
        path: "^packages/[^/]+/(src|dist)/",
        pathNot: [
          "^packages/$1/",
          "^packages/[^/]+/src/index\\.ts$",
          "^packages/[^/]+/src/[^/]+/index\\.tsx?$",
        ],
      },
    },
    {
      name: "not-by-relative-path",
      severity: "error",
      comment:
        "A relative path that leaves the package breaks once it is built. Import it by its package name.",
      from: { path: "^packages/([^/]+)/src/", pathNot: TESTS },
      to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypes: ["local"] },
    },
    {
      name: "main-chooses-the-storage",
      severity: "error",
      comment:
        "Only main.ts of server and cli open a storage, so that everything else runs on any. Take the store as an " +
        "argument. Importing a type is fine.",
      from: { path: "^packages/(server|cli)/src/", pathNot: ["/main\\.ts$", TESTS] },
      to: { path: "^packages/storage/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      comment:
        "Builders and stores under testing/ are not built. Move the code out of testing/ if the product needs it.",
      from: { path: "^packages/[^/]+/src/", pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment:
        "The import leads nowhere: mend the path, or declare the package in the package.json of its workspace.",
      from: { path: "^packages/" },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.tests.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist(-client|-site)?/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["mapwright-source", "import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};

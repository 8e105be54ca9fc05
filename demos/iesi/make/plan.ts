/**
 * The marginals of the reconstruction. Pairs are [in the EU, outside the EU]. Numbers that the published texts give
 * are met for both bases, EU only and all; what they leave open is invented, and said so in README.md.
 */
export type Pair = readonly [eu: number, other: number];

/** Countries by lead: how many in the Inventory, and how many of those in the Mapping. */
export const countries: Readonly<Record<string, readonly [inventory: number, mapping: number]>> = {
  UK: [80, 60],
  IE: [20, 14],
  DK: [22, 13],
  FI: [27, 17],
  SE: [28, 16],
  DE: [34, 17],
  FR: [31, 16],
  NL: [26, 15],
  BE: [20, 10],
  AT: [14, 8],
  LU: [5, 2],
  ES: [38, 19],
  IT: [36, 17],
  PT: [14, 7],
  EL: [12, 5],
  CY: [3, 1],
  MT: [2, 1],
  PL: [30, 9],
  RO: [24, 6],
  HU: [20, 6],
  CZ: [18, 6],
  BG: [14, 4],
  SI: [11, 4],
  EE: [10, 4],
  SK: [9, 2],
  HR: [7, 2],
  LT: [6, 2],
  LV: [4, 2],
  NO: [10, 4],
  CH: [9, 4],
  IS: [2, 1],
  US: [12, 3],
  CA: [4, 1],
  AU: [4, 1],
  IL: [3, 1],
  RS: [2, 0],
  TR: [2, 0],
};

export const outsideEu: ReadonlySet<string> = new Set(["NO", "CH", "IS", "US", "CA", "AU", "IL", "RS", "TR"]);

/** Main service area of the whole Inventory (565 in the EU, 48 outside). */
export const mainArea: Readonly<Record<string, Pair>> = {
  "AR-06": [112, 9],
  "AR-11": [20, 2],
  "AR-12": [33, 2],
  "AR-13": [23, 2],
  "AR-14": [29, 2],
  "AR-02": [90, 8],
  "AR-09": [46, 4],
  "AR-10": [39, 3],
  "AR-03": [43, 3],
  "AR-07": [31, 3],
  "AR-04": [22, 2],
  "AR-05": [31, 3],
  "AR-01": [16, 2],
  "AR-08": [19, 2],
  "AR-99": [11, 1],
};

/** Records in which training, or civic engagement, is a further area: lifts each to 13 % by mention. */
export const furtherArea = { "AR-03": [31, 3], "AR-07": [43, 3] } as const satisfies Record<string, Pair>;

export const mappingWave: Readonly<Record<string, Pair>> = {
  "2014": [67, 3],
  "2015": [133, 7],
  "2016": [85, 5],
};
export const restWave: Readonly<Record<string, Pair>> = {
  "2014": [54, 6],
  "2015": [116, 14],
  "2016": [110, 13],
};

export const typology: Readonly<Record<string, Pair>> = {
  "TY-SV": [217, 11],
  "TY-SY": [43, 2],
  "TY-PO": [11, 1],
  "TY-OT": [14, 1],
};

export const leadSector: Readonly<Record<string, Pair>> = {
  "SE-T": [110, 6],
  "SE-Ts": [36, 2],
  "SE-P": [82, 4],
  "SE-F": [38, 2],
  "SE-R": [10, 1],
  "SE-B": [5, 0],
  "SE-X": [4, 0],
};

/** Levels of governance that only some lead sectors can have; whoever is left is inter-sectoral. */
export const governance: readonly {
  readonly level: string;
  readonly lead: string;
  readonly size: Pair;
}[] = [
  { level: "GL-1", lead: "SE-T", size: [6, 0] },
  { level: "GL-1", lead: "SE-Ts", size: [2, 0] },
  { level: "GL-1", lead: "SE-F", size: [6, 1] },
  { level: "GL-1", lead: "SE-P", size: [3, 0] },
  { level: "GL-2", lead: "SE-P", size: [15, 1] },
  { level: "GL-3", lead: "SE-P", size: [23, 1] },
  { level: "GL-5", lead: "SE-P", size: [13, 1] },
  { level: "GL-5", lead: "SE-T", size: [10, 0] },
];

export const potential: Readonly<Record<string, Pair>> = {
  "IP-1": [37, 2],
  "IP-2": [91, 5],
  "IP-3": [129, 6],
  "IP-4": [28, 2],
};

export const element: Readonly<Record<string, Pair>> = {
  "SI-1": [154, 8],
  "SI-2": [80, 4],
  "SI-3": [26, 2],
  "SI-4": [25, 1],
};

export const integration: Readonly<Record<string, Pair>> = {
  "TI-1": [23, 1],
  "TI-2": [40, 2],
  "TI-3": [68, 4],
  "TI-4": [143, 7],
  "TI-5": [11, 1],
};

export const ictUse: Readonly<Record<string, Pair>> = { "UM-1": [201, 11], "UM-2": [36, 2], "UM-3": [48, 2] };

/** Objectives of the Social Investment Package: several per initiative, at least one. */
export const objectives = {
  /** Active inclusion among initiatives led by social enterprises, and among the others. */
  inclusionOfSocialEnterprises: [29, 1],
  inclusionOfOthers: [179, 10],
  /** What the initiatives without active inclusion pursue first. */
  lifeInstead: [45, 2],
  modernisationInstead: [32, 2],
  /** All initiatives that invest throughout life, or modernise. */
  life: [151, 8],
  modernisation: [120, 6],
} as const satisfies Record<string, Pair>;

/** Years of founding: 2011 or later, 2010 exactly, before. */
export const mappingAge: Readonly<Record<string, Pair>> = { after: [140, 7], at: [14, 1], before: [131, 7] };
export const restAge: Readonly<Record<string, Pair>> = {
  after: [126, 15],
  at: [13, 1],
  before: [117, 14],
  unknown: [24, 3],
};

/** How the assessment test came out for those in the Mapping. */
export const assessmentTest: Readonly<Record<string, Pair>> = { pass: [263, 14], partial: [22, 1] };
export const relevanceTest: Readonly<Record<string, Pair>> = { pass: [266, 13], partial: [19, 2] };

/** Still under examination when the Inventory was closed. */
export const shortlisted: Pair = [33, 3];

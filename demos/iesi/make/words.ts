/** What is particular to a service area: words for names, likely target groups, purposes, impact and further areas. */
export interface AreaWords {
  readonly offers: readonly string[];
  readonly field: string;
  readonly targets: readonly string[];
  readonly purposes: readonly string[];
  readonly ict: readonly string[];
  readonly impact: readonly string[];
  readonly objective: string;
  readonly near: readonly string[];
}

const ageing = {
  targets: ["TG-05", "TG-06", "TG-07", "TG-14"],
  objective: "SO-12",
};

export const areaWords: Readonly<Record<string, AreaWords>> = {
  "AR-01": {
    offers: ["childcare places online", "family centre app", "early learning circle"],
    field: "childcare",
    targets: ["TG-01", "TG-12"],
    purposes: ["PU-4", "PU-6"],
    ict: ["IC-02", "IC-03"],
    impact: ["ID-3", "ID-1"],
    objective: "SO-10",
    near: ["AR-02", "AR-05"],
  },
  "AR-02": {
    offers: ["homework help online", "maths for all", "learning companion", "open classroom"],
    field: "education",
    targets: ["TG-01", "TG-02", "TG-09", "TG-10"],
    purposes: ["PU-5", "PU-4"],
    ict: ["IC-02", "IC-04", "IC-15"],
    impact: ["ID-4", "ID-1"],
    objective: "SO-11",
    near: ["AR-06", "AR-09", "AR-01"],
  },
  "AR-03": {
    offers: ["digital skills courses", "coding for newcomers", "training vouchers online"],
    field: "training",
    targets: ["TG-02", "TG-03", "TG-09", "TG-05"],
    purposes: ["PU-5", "PU-2"],
    ict: ["IC-02", "IC-04"],
    impact: ["ID-4", "ID-2"],
    objective: "SO-08",
    near: ["AR-09", "AR-10", "AR-02"],
  },
  "AR-04": {
    offers: ["food surplus exchange", "benefit calculator", "one application for all benefits"],
    field: "social assistance",
    targets: ["TG-10", "TG-11", "TG-12"],
    purposes: ["PU-6", "PU-4", "PU-8"],
    ict: ["IC-03", "IC-13"],
    impact: ["ID-3", "ID-1", "ID-2"],
    objective: "SO-04",
    near: ["AR-05", "AR-08", "AR-06"],
  },
  "AR-05": {
    offers: ["family support line", "care team record", "chat counselling"],
    field: "social care",
    targets: ["TG-01", "TG-08", "TG-12", "TG-14"],
    purposes: ["PU-7", "PU-8", "PU-4"],
    ict: ["IC-13", "IC-10", "IC-03"],
    impact: ["ID-3", "ID-5", "ID-6"],
    objective: "SO-07",
    near: ["AR-04", "AR-06", "AR-14"],
  },
  "AR-06": {
    offers: [
      "neighbour help online",
      "meeting place app",
      "accessible city map",
      "time bank",
      "language exchange",
    ],
    field: "social inclusion",
    targets: ["TG-13", "TG-10", "TG-08", "TG-09", "TG-05", "TG-02"],
    purposes: ["PU-1", "PU-2", "PU-3"],
    ict: ["IC-01", "IC-05", "IC-12"],
    impact: ["ID-1", "ID-7"],
    objective: "SO-09",
    near: ["AR-02", "AR-09", "AR-05", "AR-08"],
  },
  "AR-07": {
    offers: ["volunteer marketplace", "citizen reporting", "participatory budget online"],
    field: "civic engagement",
    targets: ["TG-13", "TG-02", "TG-14", "TG-15"],
    purposes: ["PU-1", "PU-3", "PU-2"],
    ict: ["IC-05", "IC-06", "IC-07"],
    impact: ["ID-7", "ID-1"],
    objective: "SO-14",
    near: ["AR-06", "AR-02"],
  },
  "AR-08": {
    offers: ["housing first record", "digital safe", "rough sleeper alert"],
    field: "social housing",
    targets: ["TG-11", "TG-10", "TG-09"],
    purposes: ["PU-6", "PU-4"],
    ict: ["IC-03", "IC-12"],
    impact: ["ID-1", "ID-3"],
    objective: "SO-13",
    near: ["AR-04", "AR-06"],
  },
  "AR-09": {
    offers: ["career guidance online", "skills passport", "mentor match"],
    field: "employability",
    targets: ["TG-02", "TG-03", "TG-09", "TG-08"],
    purposes: ["PU-5", "PU-2", "PU-4"],
    ict: ["IC-02", "IC-14"],
    impact: ["ID-4", "ID-2"],
    objective: "SO-08",
    near: ["AR-10", "AR-02", "AR-06"],
  },
  "AR-10": {
    offers: ["job match platform", "cooperative for freelancers", "placement desk online"],
    field: "employment",
    targets: ["TG-03", "TG-04", "TG-02", "TG-08"],
    purposes: ["PU-6", "PU-2"],
    ict: ["IC-14", "IC-03"],
    impact: ["ID-2", "ID-4"],
    objective: "SO-08",
    near: ["AR-09", "AR-06"],
  },
  "AR-11": {
    offers: ["walking group app", "memory training online", "prevention coach"],
    field: "healthy ageing",
    ...ageing,
    purposes: ["PU-1", "PU-7", "PU-5"],
    ict: ["IC-02", "IC-12", "IC-15"],
    impact: ["ID-5", "ID-1"],
    near: ["AR-12", "AR-06"],
  },
  "AR-12": {
    offers: ["safe at home sensors", "video visits", "independent living hub"],
    field: "independent living",
    ...ageing,
    purposes: ["PU-7", "PU-2", "PU-3"],
    ict: ["IC-11", "IC-09", "IC-01"],
    impact: ["ID-5", "ID-3"],
    near: ["AR-14", "AR-11", "AR-06"],
  },
  "AR-13": {
    offers: ["shared care plan", "one record for health and care", "care coordination desk"],
    field: "integrated care",
    ...ageing,
    purposes: ["PU-8", "PU-7"],
    ict: ["IC-13", "IC-11"],
    impact: ["ID-6", "ID-5", "ID-3"],
    near: ["AR-14", "AR-12", "AR-05"],
  },
  "AR-14": {
    offers: ["carer forum", "telecare round", "respite care finder"],
    field: "long-term care",
    ...ageing,
    purposes: ["PU-7", "PU-2", "PU-8"],
    ict: ["IC-11", "IC-01", "IC-03"],
    impact: ["ID-5", "ID-3"],
    near: ["AR-12", "AR-13", "AR-05"],
  },
  "AR-99": {
    offers: ["legal advice online", "community energy desk", "repair network"],
    field: "another field",
    targets: ["TG-13", "TG-10"],
    purposes: ["PU-4", "PU-3"],
    ict: ["IC-03", "IC-01"],
    impact: ["ID-1", "ID-2"],
    objective: "SO-14",
    near: ["AR-06", "AR-04"],
  },
};

/** Kinds of invented organisations by sector; names read `Synthetic Association 17`. */
export const organisationWords: Readonly<Record<string, string>> = {
  "SE-T": "Association",
  "SE-Ts": "Social Enterprise",
  "SE-P": "Public Body",
  "SE-F": "Company",
  "SE-R": "University",
  "SE-B": "Citizens' Group",
  "SE-X": "Consortium",
};

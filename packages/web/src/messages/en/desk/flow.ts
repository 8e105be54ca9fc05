import type { Message } from "../../message.ts";

/** Texts of the flow of the work under way. */
export const flow = {
  "flow-lead":
    "Everything that was found, and what became of it: every count follows from the decisions kept here, and they add up.",
  "flow-sum":
    "{identified} found = {refused} not readable + {duplicates} duplicates + {excluded} excluded + {open} open + {included} included",
  "flow-live": "From the live records, not from a release.",
  "flow-by-source": "By source",
  "flow-by-wave": "By wave",
  "flow-by-group": "By group",
  "flow-no-group": "group not known",
  "flow-groups-overlap": "An initiative of several groups counts in each, so groups may add up to more.",
  "flow-choose-group": "Group by",
  "flow-show-group": "Show",
  "flow-col-found": "Found",
  "flow-col-refused": "Not readable",
  "flow-col-duplicates": "Duplicates",
  "flow-col-excluded": "Excluded",
  "flow-col-open": "Open",
  "flow-col-included": "Included",
  "flow-col-mapping": "of these in the Mapping",
  "flow-all-duplicates": "Records of an initiative found before",
  "flow-excluded-reasons": "Excluded, by reason",
  "flow-not-mapped": "Kept from the Mapping by the criteria",
  "flow-freshness": "What waits for whom",
  "flow-freshness-lead": "Who has to act, how much waits there and since when; never what anybody chose.",
  "flow-waits": "Waiting",
  "flow-any-adjudicator": "an adjudicator",
  "flow-more-people": "more people for a round",
  "flow-recoding": "coding again, in a new round",
} as const satisfies Readonly<Record<string, Message>>;

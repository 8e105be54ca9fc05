import type { Message } from "../../message.ts";

/** Texts of pilots and of what is watched for afterwards. */
export const pilot = {
  "pilot-lead":
    "A pilot says whether a team may start: alpha for each question against the threshold, and everybody against the gold answers.",
  "pilot-go": "Go: every question reaches alpha {threshold}.",
  "pilot-no-go":
    "Not yet: at least one question stays below alpha {threshold}. Talk about it, sharpen the codebook, and run another pilot.",
  "pilot-open": "This pilot is still open; its gold answers stay sealed until it is closed.",
  "pilot-questions": "Question by question",
  "pilot-verdict": "Go or not",
  "pilot-yes": "go",
  "pilot-no": "not yet",
  "pilot-people": "Everybody against the gold answers",
  "pilot-no-gold": "No gold answers were given for this pilot.",
  "pilot-share": "{part} of {of} as in the gold answers ({share}, 95% interval {low} to {high})",
  "pilot-none-judged": "none of the gold answers was judged",
  "ready-go": "may start",
  "ready-no-go": "not yet",
  "ready-too-few": "too few to tell",
  "pilot-yours": "Your own result",
  "pilot-yours-lead":
    "Only you and the coordinators see this. It is for practice, and changes nothing in the map.",
  "pilot-missed": { one: "{count} answer differs", other: "{count} answers differ" },
  "pilot-missed-line": "{about}: chosen {chosen}, gold answer {gold}",
  "pilot-see": "See the result of the pilot",
  "drift-title": "Is agreement drifting?",
  "drift-none": "No sign of drift.",
  "drift-alarm":
    "Alarm in {weeks}: agreement has fallen from the expected {expected} towards {worrying}. Talk to each other before going on.",
  "drift-method":
    "Each two votes are one comparison, in the week of the later one. A one-sided CUSUM weighs {worrying} against {expected}; evidence of {limit} raises the alarm.",
  "drift-pairs": "Against one another",
  "drift-gold": "Against the gold answers",
  "drift-week": "Week",
  "drift-agreed": "Same",
  "drift-evidence": "Evidence of drift",
  "drift-alarms-in": "Drift alarm: {questions}. See below.",
  "drift-alarm-mark": "alarm",
  "pilot-threshold": "Krippendorff’s alpha that says go",
  "pilot-gold-lines": "Gold answers: what is right, known beforehand",
  "pilot-gold-lead":
    "One a line: initiative, question, answer. Several codes are joined with +; ~not-reported, ~not-applicable and ~unclear say that an answer is missing. They stay sealed until the pilot is closed. For example:",
  "pilot-gold-unread":
    "Gold answers: these lines say no initiative, question of this round and answer: {lines}.",
  "drift-plan": "When agreement should raise an alarm",
  "drift-plan-lead": "Watched from week to week for as long as the round goes on.",
  "drift-expected": "Per cent of comparisons expected to agree",
  "drift-worrying": "Per cent that is worrying",
} as const satisfies Readonly<Record<string, Message>>;

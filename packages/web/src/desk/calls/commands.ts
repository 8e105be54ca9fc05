/** Method and address of the operations that the pages of the desk call; a test holds them equal to the declarations. */
export const commands = {
  "screening.draft": "PUT /api/maps/{map}/tasks/{task}/verdicts/draft",
  "screening.submit": "POST /api/maps/{map}/tasks/{task}/verdicts",
  "coding.draft": "PUT /api/maps/{map}/tasks/{task}/coding/draft",
  "coding.submit": "POST /api/maps/{map}/tasks/{task}/coding",
  "coding.suggestion": "POST /api/maps/{map}/tasks/{task}/suggestions/{variable}",
  "tasks.decline": "POST /api/maps/{map}/tasks/{task}/decline",
  "conflicts.settle": "POST /api/maps/{map}/conflicts/{conflict}/adjudication",
  "protocol.what-if": "POST /api/maps/{map}/protocol/what-if",
  "rounds.plan": "POST /api/maps/{map}/rounds/plan",
  "rounds.open": "POST /api/maps/{map}/rounds",
  "rounds.close": "POST /api/maps/{map}/rounds/{round}/close",
  "codebook.plan": "POST /api/maps/{map}/codebook/plan",
  "codebook.revise": "POST /api/maps/{map}/codebook/versions",
  "codebook.read": "POST /api/maps/{map}/codebook/read",
  "codebook.write": "POST /api/maps/{map}/codebook/write",
  "brief.check": "POST /api/maps/{map}/brief/check",
  "brief.save": "PUT /api/maps/{map}/brief/templates/{template}",
} as const;
export type Command = keyof typeof commands;

import { type DecisionRule, decide } from "@mapwright/domain";

import { useDeskMessages } from "../frame/desk-messages.tsx";
import { type Judging, levelsOf } from "./judging.ts";

/** Where the decision rule would send the initiative by these verdicts alone. */
export function RuleSays({ rule, judging }: { rule: DecisionRule; judging: Judging }) {
  const messages = useDeskMessages();
  const decision = decide(rule, levelsOf(judging));
  return (
    <p className="rule-says small" role="status">
      {decision.stage === "undecided"
        ? messages.text("rule-needs", { criteria: messages.list(decision.needs) })
        : messages.text("rule-says", { stage: messages.text(`stage-${decision.stage}`) })}
      {decision.stage !== "undecided" && decision.stoppedBy.length > 0 && (
        <> {messages.text("rule-stopped", { criteria: messages.list(decision.stoppedBy) })}</>
      )}
    </p>
  );
}

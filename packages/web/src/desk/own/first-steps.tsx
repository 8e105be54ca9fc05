import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { FirstStep } from "./page.ts";

/** What makes a map of an empty one, in the usual order: what is done, as the log has it, and what is not yet. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  const messages = useDeskMessages();
  const next = steps.find(({ doneAt }) => doneAt === null);
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{messages.text("steps-title")}</h2>
      <p>{messages.text("steps-lead")}</p>
      <ol>
        {steps.map((step) => (
          <StepLine key={step.step} step={step} isNext={step === next} />
        ))}
      </ol>
    </section>
  );
}

/** What is counted of a step that is done. */
const counted = {
  told: null,
  codebook: null,
  protocol: null,
  sources: "step-sources-count",
  team: "step-team-count",
  rounds: "step-rounds-count",
  release: null,
} as const;

function StepLine({ step: { step, doneAt, count, to }, isNext }: { step: FirstStep; isNext: boolean }) {
  const messages = useDeskMessages();
  const href = useHref();
  const name = messages.text(`step-${step}`);
  const counts = counted[step];
  return (
    <li className={doneAt === null ? (isNext ? "next" : undefined) : "done"}>
      <h3>{to === null ? name : <a href={href(to)}>{name}</a>}</h3>
      <p className="step-state">
        <span className="mark">
          {doneAt === null
            ? messages.text(isNext ? "step-next" : "step-open")
            : messages.text("step-done", { day: messages.day(doneAt) })}
        </span>{" "}
        {doneAt !== null && counts !== null && messages.text(counts, { count })}
      </p>
      <p>{messages.text(`step-${step}-said`)}</p>
    </li>
  );
}

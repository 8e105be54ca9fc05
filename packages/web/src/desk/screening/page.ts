import type { Criterion, DecisionRule, ScreeningDraft, ScreeningSubmission } from "@mapwright/domain";
import type { OpenedTask, TaskHead } from "../cockpit/task-view.ts";
import type { WorkPart } from "../work-page.ts";

export interface ScreeningTask extends OpenedTask {
  readonly draft: ScreeningDraft | null;
  readonly submission: ScreeningSubmission | null;
}

export interface ScreeningPage extends WorkPart {
  readonly kind: "screening";
  readonly criteria: readonly Criterion[];
  readonly rule: DecisionRule | null;
  readonly queue: readonly TaskHead[];
  readonly task: ScreeningTask | null;
}

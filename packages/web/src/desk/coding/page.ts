import type { Codebook, CodingDraft, CodingSubmission } from "@mapwright/domain";
import type { OpenedTask, TaskHead } from "../cockpit/task-view.ts";
import type { WorkPart } from "../work-page.ts";

export interface CodingTask extends OpenedTask {
  /** The variables asked, in the codebook's order. */
  readonly variables: readonly string[];
  /** Variables for which a suggestion may be seen, after one's own choice. */
  readonly suggests: readonly string[];
  readonly draft: CodingDraft | null;
  readonly submission: CodingSubmission | null;
}

export interface CodingPage extends WorkPart {
  readonly kind: "coding";
  /** What is asked and what rules compare, of the version that is coded under. */
  readonly codebook: Codebook;
  readonly queue: readonly TaskHead[];
  readonly task: CodingTask | null;
}

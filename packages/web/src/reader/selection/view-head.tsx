import { SearchBox } from "./search-box.tsx";
import { SelectionSummary } from "./selection-summary.tsx";

/** What opens a view: its name with the search beside it, what it is for, and the selection as a sentence. */
export function ViewHead({ title, lead }: { title: string; lead?: string | undefined }) {
  return (
    <>
      <div className="view-head">
        <h1>{title}</h1>
        <SearchBox />
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <SelectionSummary />
    </>
  );
}

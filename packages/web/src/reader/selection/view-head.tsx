import { SearchBox } from "./search-box.tsx";
import { SelectionSummary } from "./selection-summary.tsx";

/** What opens a view: its name with the search beside it, and the selection as a sentence. */
export function ViewHead({ title }: { title: string }) {
  return (
    <>
      <div className="view-head">
        <h1>{title}</h1>
        <SearchBox />
      </div>
      <SelectionSummary />
    </>
  );
}

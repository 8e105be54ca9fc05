import { useMessages } from "../frame/context.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { KeptConditions } from "./kept-conditions.tsx";
import { SearchBox } from "./search-box.tsx";
import { SelectionSummary } from "./selection-summary.tsx";

/** What a view's form chooses its initiatives with: words above, filters beside, and the selection in words. */
export function SelectionFields() {
  const messages = useMessages();
  return (
    <>
      <div className="explorer-top">
        <SearchBox />
        <SelectionSummary />
        <a className="to-filters" href="#filters">
          {messages.text("filters")}
        </a>
      </div>
      <FacetPanel />
      <KeptConditions />
    </>
  );
}

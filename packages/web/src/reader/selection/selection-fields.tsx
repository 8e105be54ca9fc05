import { useMessages } from "../frame/context.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { KeptConditions } from "./kept-conditions.tsx";
import { ViewHead } from "./view-head.tsx";

/** The view's name and what its form chooses its initiatives with: words above, filters beside, and the selection in words. */
export function SelectionFields({ title }: { title: string }) {
  const messages = useMessages();
  return (
    <>
      <div className="explorer-top">
        <ViewHead title={title} />
        <a className="to-filters" href="#filters">
          {messages.text("filters")}
        </a>
      </div>
      <FacetPanel />
      <KeptConditions />
    </>
  );
}

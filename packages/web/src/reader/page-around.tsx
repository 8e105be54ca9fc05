import type { ReactNode } from "react";
import { PrintedSource } from "./frame/printed-source.tsx";
import { SiteFooter } from "./frame/site-footer.tsx";
import { MapBar, Notices, SiteBar } from "./frame/site-header.tsx";
import { SkipLink } from "./frame/skip-link.tsx";
import type { Page } from "./page.ts";
import { wholeMap } from "./selection/selection.ts";

/** Everything that a reader sees of a page: the ways to other pages, what must be known of the map, and the body between. */
export function PageAround({ page, children }: { page: Page; children: ReactNode }) {
  const map = "map" in page ? page.map : null;
  return (
    <>
      <SkipLink />
      {/* A view changes these links itself: another page begins with links of its own. */}
      <header key={page.frame.address}>
        <SiteBar />
        {map && <MapBar map={map} here={page.kind} selection={"state" in page ? page.state : wholeMap} />}
        {map && <Notices map={map} />}
      </header>
      <main id="main" className={`page-${page.kind}`} tabIndex={-1}>
        {children}
      </main>
      {map && <PrintedSource map={map} />}
      <SiteFooter />
    </>
  );
}

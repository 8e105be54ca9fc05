import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/latin-600.css";
import "@fontsource/source-serif-4/latin-ext-600.css";
import "../theme/theme.css";
import { hydrateRoot } from "react-dom/client";
import { FrameProvider } from "../reader/frame/context.tsx";
import type { ExplorePage, OverviewPage } from "../reader/page.ts";
import { OverviewBody } from "../reader/pages/overview.tsx";
import { LiveExplorePage } from "./explore-page.tsx";

const data = document.getElementById("page-data");
const main = document.getElementById("main");
if (data && main) {
  // The block was written by the same release of this package from a page of these two kinds.
  const page = JSON.parse(data.textContent) as ExplorePage | OverviewPage;
  hydrateRoot(
    main,
    page.kind === "explore" ? (
      <LiveExplorePage page={page} />
    ) : (
      <FrameProvider frame={page.frame}>
        <OverviewBody page={page} />
      </FrameProvider>
    ),
  );
}

export { OverviewBody } from "../../reader/pages/overview.tsx";

export { OverviewBody } from "../../reader/overview/overview.tsx";

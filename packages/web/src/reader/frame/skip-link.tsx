import { useMessages } from "./context.tsx";

/** The first stop of the keyboard: past everything that is on every page. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      {useMessages().text("skip")}
    </a>
  );
}

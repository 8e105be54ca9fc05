import { useMessages } from "../frame/context.tsx";
import type { AccessibilityPage } from "../page.ts";

export function AccessibilityBody({ page }: { page: AccessibilityPage }) {
  const messages = useMessages();
  return (
    <div className="prose">
      <h1>{messages.text("accessibility")}</h1>
      <p className="lead">{messages.text("a11y-goal")}</p>
      <h2>{messages.text("a11y-works")}</h2>
      <ul>
        <li>{messages.text("a11y-keyboard")}</li>
        <li>{messages.text("a11y-script")}</li>
        <li>{messages.text("a11y-figures")}</li>
        <li>{messages.text("a11y-colours")}</li>
      </ul>
      <h2>{messages.text("a11y-limits")}</h2>
      <ul>
        <li>{messages.text("a11y-untested")}</li>
        <li>{messages.text("a11y-data")}</li>
        <li>{messages.text("a11y-wide")}</li>
      </ul>
      <h2>{messages.text("a11y-report")}</h2>
      {page.contact === null ? (
        <p>{messages.text("a11y-no-contact")}</p>
      ) : (
        <p>
          {messages.text("a11y-contact")} <span dir="auto">{page.contact}</span>
        </p>
      )}
    </div>
  );
}

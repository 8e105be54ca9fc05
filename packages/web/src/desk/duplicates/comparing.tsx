import { useEffect } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";

const askAgainMs = 2000;

/** Says that the initiatives are being compared, and asks again until they are. */
export function Comparing() {
  const messages = useDeskMessages();
  useEffect(() => {
    const timer = setTimeout(() => location.reload(), askAgainMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <p className="lead">{messages.text("duplicates-comparing")}</p>
      <progress aria-label={messages.text("duplicates-comparing")} />
    </div>
  );
}

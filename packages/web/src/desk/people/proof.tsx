import { Field } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** The password that proves whoever is at the session its owner; nothing for an account that has none. */
export function Proof({ of, isAsked }: { of: string; isAsked: boolean }) {
  const messages = useDeskMessages();
  if (!isAsked) return null;
  return (
    <Field
      id={`password-${of}`}
      name="password"
      type="password"
      label={messages.text("your-password")}
      autoComplete="current-password"
    />
  );
}

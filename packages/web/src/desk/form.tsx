import type { ReactNode } from "react";
import { useHref } from "../reader/frame/context.tsx";
import { useDeskMessages } from "./frame/desk-messages.tsx";
import type { FormProblem } from "./page.ts";

const known = [
  "sign-in-failed",
  "throttled",
  "password-short",
  "password-leaked",
  "password-own",
  "password-wrong",
  "email-invalid",
  "name-missing",
  "owner-last",
] as const;

/** What was wrong with a form, before the form, so that it is read first. */
export function Problems({ problems }: { problems: readonly FormProblem[] }) {
  const messages = useDeskMessages();
  if (problems.length === 0) return null;
  return (
    <div className="form-problems" role="alert">
      <ul>
        {problems.map(({ code, message, count = 0 }) => {
          const named = known.find((each) => each === code);
          return named === undefined ? (
            <li key={message} lang="en">
              {message}
            </li>
          ) : (
            <li key={code}>{messages.text(`problem-${named}`, { count })}</li>
          );
        })}
      </ul>
    </div>
  );
}

/** A form that works without a script. */
export function Form({ to, button, children }: { to: string; button: string; children?: ReactNode }) {
  const href = useHref();
  return (
    <form className="form" method="post" action={href(to)}>
      {children}
      <button type="submit">{button}</button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly value?: string;
  readonly hint?: string;
  readonly autoComplete?: string;
  readonly optional?: boolean;
  readonly least?: number;
}

/** A field with its label above it and its hint between. */
export function Field({
  name,
  label,
  type = "text",
  value,
  hint,
  autoComplete,
  optional,
  least,
}: FieldProps) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="small" id={hintId}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={optional !== true}
        minLength={least}
        aria-describedby={hintId}
      />
    </div>
  );
}

import type { ReactNode } from "react";
import { useHref } from "../reader/frame/context.tsx";
import { problemText } from "./calls/problem-text.ts";
import type { FormProblem } from "./form-problem.ts";
import { useDeskMessages } from "./frame/desk-messages.tsx";

/** What was wrong with a form, before the form, so that it is read first. */
export function Problems({ problems }: { problems: readonly FormProblem[] }) {
  const messages = useDeskMessages();
  if (problems.length === 0) return null;
  return (
    <div className="form-problems" role="alert">
      <ul>
        {problems
          .map(({ count, ...problem }) => problemText(problem, messages, count))
          .map(({ text, lang }) => (
            <li key={text} lang={lang}>
              {text}
            </li>
          ))}
      </ul>
    </div>
  );
}

interface FormProps {
  readonly to: string;
  readonly button: string;
  /** What the button does, for those who hear it without what stands around it. */
  readonly label?: string;
  /** It sends a file along. */
  readonly hasFile?: boolean;
  readonly children?: ReactNode;
}

/** A form that works without a script. */
export function Form({ to, button, label, hasFile = false, children }: FormProps) {
  const href = useHref();
  return (
    <form
      className="form"
      method="post"
      action={href(to)}
      encType={hasFile ? "multipart/form-data" : undefined}
    >
      {children}
      <button type="submit" aria-label={label}>
        {button}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  /** Where a page has several fields of the name. */
  readonly id?: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly value?: string;
  readonly hint?: string;
  readonly autoComplete?: string;
  readonly optional?: boolean;
  readonly least?: number;
  readonly inputMode?: "numeric" | "text";
}

/** A field with its label above it and its hint between. */
export function Field({
  name,
  id = name,
  label,
  type = "text",
  value,
  hint,
  autoComplete,
  optional,
  least,
  inputMode,
}: FieldProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="small" id={hintId}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={optional !== true}
        minLength={least}
        inputMode={inputMode}
        aria-describedby={hintId}
      />
    </div>
  );
}

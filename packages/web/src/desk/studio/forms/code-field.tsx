import { useDeskMessages } from "../../frame/desk-messages.tsx";

/** A field for a new code, which says when the code is taken or no code at all. */
export function CodeField({
  value,
  of,
  taken,
  onChange,
}: {
  value: string;
  of: "variable" | "category";
  taken: readonly { readonly code: string }[];
  onChange: (code: string) => void;
}) {
  const messages = useDeskMessages();
  const wrong = value !== "" && codeProblem(value, of, taken);
  return (
    <label className="studio-text">
      <span>{messages.text("studio-code")}</span>
      <input
        type="text"
        className="code"
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        value={value}
        onChange={({ target }) => onChange(target.value.trim())}
      />
      {wrong && <span className="lack">{messages.text(`studio-code-${wrong}`)}</span>}
    </label>
  );
}

/** What keeps a text from being the code of something new; undefined when it can be. */
export function codeProblem(
  code: string,
  of: "variable" | "category",
  taken: readonly { readonly code: string }[],
): "taken" | "form-variable" | "form-category" | undefined {
  const isForm = of === "variable" ? /^[a-z][a-z0-9_]{0,63}$/ : /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
  if (!isForm.test(code)) return `form-${of}`;
  return taken.some((one) => one.code.toLowerCase() === code.toLowerCase()) ? "taken" : undefined;
}

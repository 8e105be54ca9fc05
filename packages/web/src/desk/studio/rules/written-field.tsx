import { useState } from "react";

/** A field whose text is read into something else; what is being typed stays as it is while it reads the same. */
export function WrittenField({
  name,
  value,
  normal,
  onText,
}: {
  name: string;
  /** What is held now, as text. */
  value: string;
  /** A text as it would be written after it was read. */
  normal: (text: string) => string;
  onText: (text: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  return (
    <label>
      <span>{name}</span>
      <input
        type="text"
        className="code"
        value={normal(typed) === value ? typed : value}
        onChange={({ target }) => {
          setTyped(target.value);
          onText(target.value);
        }}
      />
    </label>
  );
}

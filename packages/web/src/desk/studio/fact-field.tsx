/** One of a few values, chosen from a list; the empty one takes the member away. */
export function FactField<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string;
  value: Value | "";
  options: readonly { readonly value: Value | ""; readonly text: string }[];
  onChange: (value: Value | null) => void;
}) {
  return (
    <label>
      <span>{name}</span>
      <select
        value={value}
        onChange={({ target }) =>
          onChange(options.find((option) => option.value === target.value)?.value || null)
        }
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

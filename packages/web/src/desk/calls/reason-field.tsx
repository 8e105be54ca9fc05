interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Where a reason is written; the operations take as many characters. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps) {
  return (
    <label className="reason">
      <span>{label}</span>
      <input
        type="text"
        required
        maxLength={2000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

/** What was refused, told at once; nothing when nothing was. */
export function Refusal({ text }: { text: string | null }) {
  return text === null ? null : (
    <p className="lack" role="alert">
      {text}
    </p>
  );
}

import type { ReactNode } from "react";

/** Something that can be done with a part of the codebook: folded until it is wanted, done by its button or Enter. */
export function StudioForm({
  title,
  lead,
  button,
  isOff = false,
  onDo,
  children,
}: {
  title: string;
  lead?: string;
  button: string;
  isOff?: boolean;
  onDo: () => void;
  children?: ReactNode;
}) {
  return (
    <details className="studio-form only-with-script">
      <summary>{title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isOff) onDo();
        }}
      >
        {lead !== undefined && <p className="small">{lead}</p>}
        {children}
        <button type="submit" className="quiet" disabled={isOff}>
          {button}
        </button>
      </form>
    </details>
  );
}

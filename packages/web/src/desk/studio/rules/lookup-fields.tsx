import type { Derivation, Variable } from "@mapwright/domain";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { EntryRows } from "./entry-rows.tsx";
import { codesWritten, textOfCodes } from "./written-codes.ts";

type Lookup = Extract<Derivation, { rule: "lookup" }>;

/** Which codes give which category, from and until when. */
export function LookupFields({
  variable,
  derive,
  onChange,
}: {
  variable: Variable;
  derive: Lookup;
  onChange: (derive: Lookup) => void;
}) {
  const messages = useDeskMessages();
  return (
    <EntryRows
      variable={variable}
      entries={derive.entries}
      empty={{ codes: [], category: variable.categories[0]?.code ?? "yes" }}
      columns={[
        {
          name: messages.text("studio-entry-codes"),
          text: ({ codes }) => textOfCodes(codes),
          read: (entry, text) => ({ ...entry, codes: codesWritten(text) }),
        },
        ...(["from", "until"] as const).map((member) => ({
          name: messages.text(`studio-entry-${member}`),
          text: (entry: Lookup["entries"][number]) => entry[member] ?? "",
          read: ({ [member]: _, ...entry }: Lookup["entries"][number], text: string) =>
            text.trim() === "" ? entry : { ...entry, [member]: text.trim() },
        })),
      ]}
      onEntries={(entries) => onChange({ ...derive, entries })}
    />
  );
}

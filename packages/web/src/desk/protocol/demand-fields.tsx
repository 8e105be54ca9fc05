import type { Criterion } from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Demands } from "./demands.ts";

interface DemandFieldsProps {
  readonly criteria: readonly Pick<Criterion, "code" | "label">[];
  readonly demands: Demands;
  readonly onChange: (demands: Demands) => void;
}

/** What is demanded of each criterion, one choice each. */
export function DemandFields({ criteria, demands, onChange }: DemandFieldsProps) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  return criteria.map(({ code, label }) => (
    <fieldset key={code}>
      <legend>
        <span className="code">{code}</span> <DataText label={labelIn(label, language, code)} />
      </legend>
      {(["pass", "partial", "none"] as const).map((demand) => (
        <label key={demand} className="inline">
          <input
            type="radio"
            name={`demand-${code}`}
            checked={(demands[code] ?? "none") === demand}
            onChange={() => onChange({ ...demands, [code]: demand })}
          />{" "}
          {messages.text(`demand-${demand}`)}
        </label>
      ))}
    </fieldset>
  ));
}

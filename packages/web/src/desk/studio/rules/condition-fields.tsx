import { type Codebook, type Condition, hasCodes, variableOf } from "@mapwright/domain";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { FactField } from "../fact-field.tsx";
import { CodeChoice } from "./code-choice.tsx";
import { askOf } from "./rule-text.ts";

/** One condition of a rule: a variable, how it is asked, and for what. */
export function ConditionFields({
  codebook,
  condition,
  onChange,
}: {
  codebook: Codebook;
  condition: Condition;
  onChange: (condition: Condition) => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const variable = variableOf(codebook, condition.variable);
  const isNumber = variable?.kind === "number" || variable?.kind === "year";
  const offered = isNumber ? (["atLeast", "atMost"] as const) : (["anyOf", "noneOf"] as const);
  const ask = askOf(condition);
  const value = condition[ask];
  return (
    <div className="rule-condition">
      <FactField
        name={messages.text("studio-variable")}
        value={condition.variable}
        options={codebook.variables
          .filter(({ kind }) => hasCodes(kind) || kind === "number" || kind === "year")
          .map(({ code, label }) => ({ value: code, text: labelIn(label, language, code).text }))}
        onChange={(code) => code && onChange({ variable: code })}
      />
      <FactField
        name={messages.text("studio-ask")}
        value={offered.find((one) => one === ask) ?? offered[0]}
        options={offered.map((one) => ({ value: one, text: messages.text(`studio-ask-${one}`) }))}
        onChange={(chosen) =>
          chosen &&
          onChange({ variable: condition.variable, ...(value === undefined ? {} : { [chosen]: value }) })
        }
      />
      {isNumber ? (
        <label>
          <span>{messages.text("studio-value")}</span>
          <input
            type="number"
            step="any"
            value={typeof value === "number" ? value : ""}
            onChange={({ target }) =>
              onChange({
                variable: condition.variable,
                ...(target.value === ""
                  ? {}
                  : { [ask === "atMost" ? ask : "atLeast"]: Number(target.value) }),
              })
            }
          />
        </label>
      ) : (
        <CodeChoice
          variable={variable}
          name={messages.text("studio-value")}
          codes={typeof value === "object" ? value : []}
          onCodes={(codes) =>
            onChange({ variable: condition.variable, [ask === "noneOf" ? ask : "anyOf"]: codes })
          }
        />
      )}
    </div>
  );
}

import { useId } from "react";
import { useSelecting } from "../selection/selection-context.tsx";

export interface Choosable {
  readonly value: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choosable[];
  /** Shows the choice in the page; without it the form is sent. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** One thing of a view to choose, as a list of the form. */
export function Choice(props: ChoiceProps) {
  const { go } = useSelecting();
  const { onChoose, ...field } = props;
  return <ChoiceField {...field} onChoose={go && onChoose} />;
}

/** One thing to choose in any form. */
export function ChoiceField({ name, label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  const bound = onChoose
    ? {
        value,
        onChange: (event: { readonly target: { readonly value: string } }) => onChoose(event.target.value),
      }
    : { defaultValue: value };
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} {...bound}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

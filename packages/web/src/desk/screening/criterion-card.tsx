import { type Criterion, levels } from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import type { Keys } from "../cockpit/keys.ts";
import { QuoteList } from "../cockpit/quote-list.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { type Judgement, needsReason } from "./judging.ts";
import type { ScreeningAction } from "./screening-keys.ts";

/** One criterion with its tests, to be judged: its levels, what is quoted for it and why. */
export function CriterionCard({
  criterion,
  judgement,
  isHere,
  isFixed,
  lack,
  keys,
  onFocus,
  onChange,
  onQuote,
}: {
  criterion: Criterion;
  judgement: Judgement;
  /** Keys for levels, quotes and reasons are for this one. */
  isHere: boolean;
  /** Submitted for good. */
  isFixed: boolean;
  lack: "verdict" | "quote" | "reason" | null;
  keys: Keys<ScreeningAction> | null;
  onFocus: () => void;
  onChange: (part: Partial<Judgement>) => void;
  onQuote: () => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const { code, label, test, evidence } = criterion;
  const id = `criterion-${code}`;
  return (
    <fieldset
      className="criterion"
      data-here={isHere || undefined}
      onFocus={onFocus}
      disabled={isFixed}
      id={id}
    >
      <legend>
        <span className="code">{code}</span> <DataText label={labelIn(label, language, code)} />
        {isHere && <span className="unseen"> {messages.text("in-focus")}</span>}
      </legend>
      {test && (
        <p className="criterion-test">
          <DataText label={labelIn(test, language)} />
        </p>
      )}
      <div className="levels">
        {levels.map((level) => {
          const said = criterion.levels?.[level];
          return (
            <label key={level} className={`level level-${level}`}>
              <input
                type="radio"
                name={code}
                value={level}
                checked={judgement.level === level}
                onChange={() => onChange({ level })}
              />
              <span>
                <strong>{messages.text(`level-${level}`)}</strong>
                {isHere && keys && <kbd>{keys[level]}</kbd>}
                {said && (
                  <span className="small level-said">
                    <DataText label={labelIn(said, language)} />
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
      <QuoteList
        quotes={judgement.evidence}
        {...(isFixed
          ? {}
          : {
              onRemove: (place: number) =>
                onChange({ evidence: judgement.evidence.filter((_, other) => other !== place) }),
            })}
      />
      {!isFixed && (
        <p className="criterion-evidence">
          <button type="button" className="quiet only-with-script" onClick={onQuote}>
            {messages.text("quote-selection")}
            {isHere && keys && <kbd>{keys.quote}</kbd>}
          </button>
          {evidence && (
            <span className="small">
              <DataText label={labelIn(evidence, language)} />
            </span>
          )}
        </p>
      )}
      {(needsReason(judgement.level) || judgement.reason !== "" || isHere) && (
        <label className="reason">
          <span>{messages.text(needsReason(judgement.level) ? "reason" : "reason-optional")}</span>
          <input
            type="text"
            id={`${id}-reason`}
            maxLength={4000}
            value={judgement.reason}
            onChange={({ target }) => onChange({ reason: target.value })}
          />
        </label>
      )}
      {lack !== null && lack !== "verdict" && (
        <p className="lack">{messages.text(lack === "quote" ? "lacks-quote" : "lacks-reason")}</p>
      )}
    </fieldset>
  );
}

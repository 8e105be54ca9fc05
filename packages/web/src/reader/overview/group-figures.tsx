import { FigureFrame } from "../../views/figure-frame/figure-frame.tsx";
import { ResponsiveDrawing } from "../../views/figure-frame/responsive-drawing.tsx";
import { drawnBars, shareBarsFigure } from "../../views/share-bars/drawn.tsx";
import { ShareBarsSvg } from "../../views/share-bars/figure.tsx";
import type { ShareBarsModel } from "../../views/share-bars/model.ts";
import { ShareBarsTable } from "../../views/share-bars/table.tsx";
import { barsSentence, barText } from "../../views/share-bars/words.ts";
import { listingOf } from "../explore/state.ts";
import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import { LanguageField } from "../frame/language-field.tsx";
import type { MapHead } from "../frame/map-head.ts";
import { only } from "../selection/change.ts";
import { parameter, queryOf } from "../selection/selection.ts";
import { type VariableView, viewIn } from "../variable-view.ts";
import { ChoiceField } from "../view/choice.tsx";
import { choosable } from "../view/variable-choices.ts";
import { type GroupStage, type GroupsView, groupConditions, groupsQuery, groupsTitle } from "./groups.ts";

interface GroupFiguresProps {
  readonly map: MapHead;
  readonly groups: GroupsView;
  readonly variables: readonly VariableView[];
}

/** The Inventory and the Mapping by the same groups, beside each other, and what part of each group went on. */
export function GroupFigures({ map, groups, variables }: GroupFiguresProps) {
  const messages = useMessages();
  const href = useHref();
  const { site } = useFrame();
  const { inventory, mapping, conversion, state } = groups;
  const funnel = queryOf([
    ...(state.of === "eu" ? [parameter("where", "eu=yes")] : []),
    parameter("group", state.by),
  ]);
  return (
    <section className="group-figures" aria-label={messages.text("groups")}>
      {/* The other groupings are counted on a server; a site has them in its statistics. */}
      {!site && <GroupChoices map={map} groups={groups} variables={variables} />}
      <div className="pair">
        <GroupFigure map={map} groups={groups} stage="inventory" model={inventory} />
        {mapping && <GroupFigure map={map} groups={groups} stage="mapping" model={mapping} />}
      </div>
      {conversion && (
        <p className="went-on">
          {barsSentence(conversion, messages)}{" "}
          <a href={href(`${map.address}/funnel${funnel}`)}>{messages.text("groups-funnel")}</a>
        </p>
      )}
    </section>
  );
}

function GroupChoices({ map, groups, variables }: GroupFiguresProps) {
  const messages = useMessages();
  const frame = useFrame();
  const { setup, state } = groups;
  return (
    <form className="choices" method="get" action={`${frame.root}${map.address}`}>
      <ChoiceField
        name="by"
        label={messages.text("groups-by")}
        value={state.by}
        options={setup.by.map((code) => {
          const { text, lang } = viewIn(variables, code).label;
          return { value: code, text, lang: lang === "und" ? undefined : lang };
        })}
      />
      {setup.hasEu && (
        <ChoiceField
          name="of"
          label={messages.text("base")}
          value={state.of}
          options={(["eu", "everywhere"] as const).map((of) =>
            choosable(of, messages.text(`groups-of-${of}`)),
          )}
        />
      )}
      <LanguageField />
      <button type="submit">{messages.text("show")}</button>
    </form>
  );
}

interface GroupFigureProps {
  readonly map: MapHead;
  readonly groups: GroupsView;
  readonly stage: GroupStage;
  readonly model: ShareBarsModel;
}

function GroupFigure({ map, groups, stage, model }: GroupFigureProps) {
  const messages = useMessages();
  const href = useHref();
  const { state, setup, variable } = groups;
  const title = groupsTitle(stage, groups, model, messages);
  const drawn = drawnBars(model);
  const base = { where: groupConditions(stage, state), query: "" };
  const listing = (code: string) => href(`${map.address}${listingOf(only(base, variable.code, code))}`);
  return (
    <FigureFrame
      map={map}
      kind={stage}
      figure={shareBarsFigure(model, { title, variable: variable.code }, messages)}
      id={`groups-${stage}`}
      query={groupsQuery(state, setup)}
      className="group-bars"
      table={<ShareBarsTable model={model} caption={title} hrefOf={listing} />}
    >
      <ResponsiveDrawing
        id={`groups-${stage}`}
        widths={{ wide: 600, narrow: 340 }}
        describe={(row) => {
          const bar = drawn.bars[row];
          return bar === undefined ? "" : barText(bar, model.kind, messages);
        }}
        hint={messages.text("groups-keys")}
        draw={(width, id) => (
          <ShareBarsSvg
            model={drawn}
            messages={messages}
            width={width}
            theme="page"
            id={id}
            labelledBy={`groups-${stage}-caption`}
            hrefOf={(bar) => listing(drawn.bars[bar]?.code ?? "")}
          />
        )}
      />
    </FigureFrame>
  );
}

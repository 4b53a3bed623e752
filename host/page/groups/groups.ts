/**
 * Groups of rows and columns, as Google shows them: a strip above the columns' letters and one beside the rows' numbers. Who may not change
 * the sheet's lines folds them in this page only, until the page is loaded anew: nobody else hears of it. On Google such a person can not.
 */
import type { GroupSeen, Intent, Mutation } from "../../server/protocol.ts";
import { axesOf } from "../grid/axes.ts";
import { whenDrawn } from "../grid/canvas.ts";
import { watchFrames } from "../grid/frames.ts";
import type { Place } from "../grid/place.ts";
import { revealLine } from "../grid/reveal.ts";
import { type Drawn, edgeOf, type Mark, marksOf } from "./marks.ts";
import { Strip } from "./strip.ts";

type AxisName = GroupSeen["axis"];

export interface GroupRules {
  say(intent: Intent): void;
  /** Carries out what only this page shows. */
  apply(mutations: readonly Mutation[]): void;
}

export interface Groups {
  show(groups: readonly GroupSeen[]): void;
  /** A new workbook is there. */
  follow(): void;
}

export function createGroups(place: Place, container: HTMLElement, rules: GroupRules): Groups {
  let groups: readonly GroupSeen[] = [];
  const stripOf = (axis: AxisName): Strip =>
    new Strip(axis, {
      toggle: (mark) => fold(place, rules, mark),
      reveal: ({ line }) => revealLine(place, axis, line),
    });
  const strips = { rows: stripOf("rows"), columns: stripOf("columns") };
  const draw = (): void => {
    const sheet = place.sheet()?.getSheetId();
    const shown = groups.filter((group) => group.sheet === sheet);
    for (const axis of ["columns", "rows"] as const) {
      const own = shown.filter((group) => group.axis === axis);
      const drawn = own.length === 0 ? null : drawnAxis(place, container, strips[axis], axis);
      if (drawn) strips[axis].draw(marksOf(own, drawn), edgeOf(drawn));
      else strips[axis].draw([], 0);
    }
  };
  return {
    show: (now) => {
      groups = now;
    },
    follow: () =>
      whenDrawn(place, () => {
        const canvas = container.querySelector("[data-range-selector]");
        canvas?.previousElementSibling?.append(strips.columns.element);
        container.querySelector('[data-u-comp="left-sidebar"]')?.append(strips.rows.element);
        watchFrames(place, draw);
      }),
  };
}

function fold(place: Place, { say, apply }: GroupRules, { group, folded }: Mark): void {
  const { sheet, axis, at, count, depth, shared } = group;
  const kind = axis === "rows" ? "foldRows" : "foldColumns";
  if (shared) say({ kind, sheet, at, count, depth, folded: !folded });
  else apply([hiding(place, group, !folded)]);
}

/** As the host writes it. */
function hiding(place: Place, { sheet, axis, at, count }: GroupSeen, hidden: boolean): Mutation {
  const lines = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [at + index, { hd: hidden ? 1 : 0 }]),
  );
  const params = { unitId: place.workbook()?.getUnitId(), subUnitId: sheet };
  return axis === "rows"
    ? { id: "sheet.mutation.set-row-data", params: { ...params, rowData: lines } }
    : { id: "sheet.mutation.set-col-data", params: { ...params, columnData: lines } };
}

function drawnAxis(place: Place, container: HTMLElement, strip: Strip, axis: AxisName): Drawn | null {
  const axes = axesOf(place);
  if (!axes) return null;
  const canvas = container.querySelector("[data-range-selector]")?.getBoundingClientRect();
  const own = strip.element.parentElement?.getBoundingClientRect();
  const down = axis === "rows" ? (canvas?.top ?? 0) - (own?.top ?? 0) : 0;
  const { scale, heads } = axes;
  return { ...axes[axis], scale, head: heads[axis] * scale + down };
}

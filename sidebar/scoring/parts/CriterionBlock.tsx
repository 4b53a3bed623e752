import { useState } from "preact/hooks";
import { formatPoints, type Points } from "../../../src/domain/rubric/points.ts";
import type { Criterion } from "../../../src/domain/rubric/rubric.ts";
import { idOf, pointField, readPoints } from "../state/fields.ts";
import { othersOf } from "../state/ownScale.ts";
import { levelOf, pointsAfterKey } from "../state/scoreKeys.ts";
import { LevelList } from "./LevelList.tsx";
import { OwnScale } from "./OwnScale.tsx";
import type { BallotSheet } from "./sheet.ts";

interface Props {
  readonly sheet: BallotSheet;
  readonly criterion: Criterion;
  /** It is being scored. */
  readonly current: boolean;
  begin(field: string, element: HTMLElement): void;
}

export function CriterionBlock({ sheet, criterion, current, begin }: Props) {
  const { work, run, readOnly } = sheet;
  const { code, name, maximum } = criterion;
  const field = pointField(code);
  const text = work.draft.typed[field] ?? "";
  const read = readPoints(text);
  const points = read.ok ? read.points : null;
  const [left, setLeft] = useState(false);
  const lack = sheet.lacks.find((each) => each.field === field && each.code !== "score.missing");
  const give = (given: Points) => run.type(work.view.ballot, field, formatPoints(given));
  const pressed = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.key === "Enter") return onward(event);
    const after = readOnly ? null : pointsAfterKey(event.key, points, criterion);
    if (after === null) return;
    event.preventDefault();
    give(after);
  };
  const leave = () => {
    setLeft(true);
    if (points !== null && text !== formatPoints(points) && !readOnly) give(points);
  };
  const id = idOf(field);
  return (
    <div class={current ? "criterion current" : "criterion"}>
      <div class="criterion-head">
        <label for={id}>
          <span class="code">{code}</span> {name}
        </label>
        <span class="score">
          <input
            id={id}
            class="points"
            inputMode="decimal"
            autoComplete="off"
            role="spinbutton"
            aria-valuemin={0}
            aria-valuemax={maximum / 100}
            {...(points === null ? {} : { "aria-valuenow": points / 100 })}
            aria-valuetext={spoken(points, criterion)}
            aria-invalid={lack !== undefined}
            aria-describedby={`${id}-issue`}
            readOnly={readOnly}
            value={text}
            onFocus={({ currentTarget }) => {
              begin(field, currentTarget);
              currentTarget.select();
            }}
            onInput={(event) => {
              setLeft(false);
              run.type(work.view.ballot, field, event.currentTarget.value);
            }}
            onKeyDown={pressed}
            onBlur={leave}
          />
          <span aria-hidden="true">/{formatPoints(maximum)}</span>
        </span>
      </div>
      <p id={`${id}-issue`} class={lack === undefined ? "hidden" : "issue"}>
        {lack !== undefined && (left || read.ok) ? lack.text : ""}
      </p>
      <div class="criterion-more">
        <LevelList criterion={criterion} points={points} readOnly={readOnly} give={give} inputId={id} />
        {current && (
          <OwnScale
            others={othersOf(sheet.works, work.view.ballot, criterion)}
            points={points}
            maximum={maximum}
          />
        )}
      </div>
    </div>
  );
}

/** What a screen reader says of the points: the number, its scale and what it means. */
function spoken(points: Points | null, { maximum, levels }: Criterion): string {
  if (points === null) return "chưa chấm";
  const level = levelOf(points, levels);
  return `${formatPoints(points)} trên ${formatPoints(maximum)}${level === null ? "" : `: ${level.text}`}`;
}

/** Enter goes to the next place to type, Shift+Enter back: the hand need not leave the number keys. */
function onward(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void {
  event.preventDefault();
  const places = [
    ...(event.currentTarget.form?.querySelectorAll<HTMLElement>("input.points, textarea") ?? []),
  ];
  const place = places.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1);
  places[place]?.focus();
}

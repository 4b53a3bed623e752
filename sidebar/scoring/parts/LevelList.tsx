import { useState } from "preact/hooks";
import { formatPoints, type Points } from "../../../src/domain/rubric/points.ts";
import type { Criterion, Level } from "../../../src/domain/rubric/rubric.ts";
import { levelOf, scoresOf } from "../state/scoreKeys.ts";

interface Props {
  readonly criterion: Criterion;
  readonly points: Points | null;
  readonly readOnly: boolean;
  readonly inputId: string;
  give(points: Points): void;
}

/** The levels in words. Picking one shows its scores; the page proposes none of them, so that it leans to none. */
export function LevelList({ criterion, points, readOnly, give, inputId }: Props) {
  const [picking, setPicking] = useState<Level | null>(null);
  const current = levelOf(points, criterion.levels);
  const done = (given: Points) => {
    give(given);
    setPicking(null);
    document.getElementById(inputId)?.focus();
  };
  const pick = (level: Level) => {
    if (level.from === level.to) done(level.from);
    else setPicking(level === picking ? null : level);
  };
  return (
    <ul class="levels" aria-label={`Các mức của tiêu chí ${criterion.code}`}>
      {criterion.levels.map((level) => (
        <li key={`${level.from}-${level.to}`}>
          {readOnly ? (
            <div class={level === current ? "level current" : "level"}>
              <LevelWords level={level} current={level === current} />
            </div>
          ) : (
            <button
              type="button"
              tabIndex={-1}
              class={level === current ? "level current" : "level"}
              aria-expanded={level === picking}
              onClick={() => pick(level)}
            >
              <LevelWords level={level} current={level === current} />
            </button>
          )}
          {level === picking && <Scores level={level} criterion={criterion} points={points} done={done} />}
        </li>
      ))}
    </ul>
  );
}

function LevelWords({ level, current }: { readonly level: Level; readonly current: boolean }) {
  return (
    <>
      <span class="range">
        {current && <span class="hidden">Đang chọn: </span>}
        {rangeText(level)}
      </span>
      <span>{level.text}</span>
    </>
  );
}

function rangeText({ from, to }: Level): string {
  return from === to ? formatPoints(from) : `${formatPoints(from)}–${formatPoints(to)}`;
}

interface ScoresProps {
  readonly level: Level;
  readonly criterion: Criterion;
  readonly points: Points | null;
  done(points: Points): void;
}

function Scores({ level, criterion, points, done }: ScoresProps) {
  return (
    <fieldset class="scores">
      <legend class="hidden">Điểm của mức {rangeText(level)}</legend>
      {scoresOf(level, criterion.step).map((score) => (
        <button
          key={score}
          type="button"
          class={score === points ? "score-chip chosen" : "score-chip"}
          aria-pressed={score === points}
          aria-label={`${formatPoints(score)} điểm cho tiêu chí ${criterion.code}`}
          onClick={() => done(score)}
        >
          {formatPoints(score)}
        </button>
      ))}
    </fieldset>
  );
}

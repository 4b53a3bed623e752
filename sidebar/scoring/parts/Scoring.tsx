import { useLayoutEffect, useState } from "preact/hooks";
import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { pointField, REMARKS } from "../state/fields.ts";
import { criteriaOf } from "../state/rubric.ts";
import type { GroupTally } from "../state/tally.ts";
import { CriterionBlock } from "./CriterionBlock.tsx";
import { RemarkBlock } from "./RemarkBlock.tsx";
import type { BallotSheet } from "./sheet.ts";

/** The criterion that is being scored, and where its field stood when it became that. */
interface Current {
  readonly field: string;
  readonly element: HTMLElement;
  readonly top: number;
}

/** The criteria one after another, by groups, then the remarks. */
export function Scoring({ sheet }: { readonly sheet: BallotSheet }) {
  const [current, setCurrent] = useState<Current | null>(null);
  useLayoutEffect(() => {
    if (current !== null) holdStill(current);
  }, [current]);
  const begin = (field: string, element: HTMLElement) => {
    if (field !== current?.field) setCurrent({ field, element, top: element.getBoundingClientRect().top });
  };
  return (
    <form
      class="scoring"
      aria-label={`Chấm điểm: ${sheet.work.view.title}`}
      onSubmit={(event) => event.preventDefault()}
    >
      {!sheet.readOnly && (
        <p class="quiet hint">
          Gõ điểm như 8,5. Phím ↑ ↓ thêm bớt một bước, Page Up/Down đổi mức, Enter sang tiêu chí sau.
        </p>
      )}
      {sheet.tally.groups.map((tally) => (
        <Group key={tally.group.code} {...{ sheet, tally, begin }} current={current?.field ?? ""} />
      ))}
      <section class="group" aria-labelledby="remarks">
        <h2 id="remarks">Nhận xét chung</h2>
        {REMARKS.map((remark) => (
          <RemarkBlock key={remark} sheet={sheet} remark={remark} />
        ))}
      </section>
    </form>
  );
}

/** What unfolds here and folds there does not carry the field away from under the eyes. */
function holdStill({ element, top }: Current): void {
  const scroller = element.closest(".criteria, main");
  scroller?.scrollBy(0, element.getBoundingClientRect().top - top);
  element.closest(".criterion")?.scrollIntoView({ block: "nearest" });
}

interface GroupProps {
  readonly sheet: BallotSheet;
  readonly tally: GroupTally;
  /** Field of the criterion that is being scored. */
  readonly current: string;
  begin(field: string, element: HTMLElement): void;
}

function Group({ sheet, tally, current, begin }: GroupProps) {
  const { group, sum, missing, underFloor } = tally;
  const criteria = criteriaOf(sheet.season.rubric, group.code);
  const done = missing < criteria.length;
  return (
    <section class="group" aria-labelledby={`group-${group.code}`}>
      <div class="group-head">
        <h2 id={`group-${group.code}`}>
          {group.code}. {group.name}
        </h2>
        <span class="group-sum">
          <span class="hidden">Điểm nhóm: </span>
          {done ? formatPoints(sum) : "–"}/{formatPoints(group.maximum)}
          {group.floor !== null && (
            <span class="floor-note"> · dưới {formatPoints(group.floor)} là điểm liệt</span>
          )}
        </span>
      </div>
      {underFloor && group.floor !== null && (
        <p class="floor" role="status">
          <b aria-hidden="true">!</b> Dưới điểm liệt của nhóm ({formatPoints(group.floor)}): phiếu này kéo
          nhóm xuống dưới mức tối thiểu.
        </p>
      )}
      {criteria.map((criterion) => (
        <CriterionBlock
          key={criterion.code}
          {...{ sheet, criterion, begin }}
          current={pointField(criterion.code) === current}
        />
      ))}
    </section>
  );
}

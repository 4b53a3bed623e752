import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { REMARKS } from "../state/fields.ts";
import { criteriaOf } from "../state/rubric.ts";
import type { GroupTally } from "../state/tally.ts";
import { CriterionBlock } from "./CriterionBlock.tsx";
import { RemarkBlock } from "./RemarkBlock.tsx";
import type { BallotSheet } from "./sheet.ts";

/** The criteria one after another, by groups, then the remarks. */
export function Scoring({ sheet }: { readonly sheet: BallotSheet }) {
  return (
    <form class="scoring" aria-label="Chấm điểm" onSubmit={(event) => event.preventDefault()}>
      {!sheet.readOnly && (
        <p class="quiet hint">
          Gõ điểm như 8,5. Phím ↑ ↓ thêm bớt một bước, Page Up/Down đổi mức, Enter sang tiêu chí sau.
        </p>
      )}
      {sheet.tally.groups.map((tally) => (
        <Group key={tally.group.code} sheet={sheet} tally={tally} />
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

function Group({ sheet, tally }: { readonly sheet: BallotSheet; readonly tally: GroupTally }) {
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
        </span>
      </div>
      {underFloor && group.floor !== null && (
        <p class="floor" role="status">
          <b aria-hidden="true">!</b> Dưới điểm liệt của nhóm ({formatPoints(group.floor)}): phiếu này kéo
          nhóm xuống dưới mức tối thiểu.
        </p>
      )}
      {criteria.map((criterion) => (
        <CriterionBlock key={criterion.code} sheet={sheet} criterion={criterion} />
      ))}
    </section>
  );
}

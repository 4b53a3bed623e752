import { criterionOf, REMARK_LABELS, REMARKS } from "../state/fields.ts";
import type { BallotSheet } from "./sheet.ts";

/** Fields that were changed here and elsewhere: both texts, and the person's choice. */
export function Clashes({ sheet }: { readonly sheet: BallotSheet }) {
  const { work, run, readOnly } = sheet;
  return (
    <>
      {Object.entries(work.draft.clashes).map(([field, theirs]) => (
        <fieldset key={field} class="notice warning" disabled={readOnly} aria-labelledby={`clash-${field}`}>
          <p id={`clash-${field}`} class="notice-title">
            <span aria-hidden="true">!</span> {labelOf(field)} vừa được sửa ở nơi khác
          </p>
          <p>Chọn nội dung giữ lại:</p>
          <Choice
            whose="Ở đây"
            text={work.draft.typed[field] ?? ""}
            label={labelOf(field)}
            pick={() => run.choose(work.view.ballot, field, "mine")}
          />
          <Choice
            whose="Nơi khác"
            text={theirs}
            label={labelOf(field)}
            pick={() => run.choose(work.view.ballot, field, "theirs")}
          />
        </fieldset>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly whose: string;
  readonly text: string;
  readonly label: string;
  pick(): void;
}

function Choice({ whose, text, label, pick }: ChoiceProps) {
  return (
    <div class="clash-choice">
      <p>
        <span class="quiet">{whose}:</span> <span class="typed">{text.trim() || "(để trống)"}</span>
      </p>
      <button type="button" aria-label={`Giữ nội dung này: ${whose}, ${label}`} onClick={pick}>
        Giữ nội dung này
      </button>
    </div>
  );
}

function labelOf(field: string): string {
  const remark = REMARKS.find((each) => each === field);
  return remark === undefined ? `Điểm tiêu chí ${criterionOf(field) ?? field}` : REMARK_LABELS[remark];
}

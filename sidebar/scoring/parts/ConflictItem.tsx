import { useState } from "preact/hooks";
import { type ConflictRow, REASONS } from "../state/conflicts.ts";
import { whoseText } from "../state/models.ts";

interface Props {
  readonly row: ConflictRow;
  /** Null: not ticked. */
  readonly reason: string | null;
  /** The person has asked for it to be written: what lacks is said. */
  readonly pressed: boolean;
  readonly busy: boolean;
  set(reason: string | null): void;
}

export function ConflictItem({ row: { ballot, standing }, reason, pressed, busy, set }: Props) {
  const ticked = standing === "stepped" || reason !== null;
  return (
    <li class={`conflict ${standing}`}>
      <label class="conflict-model">
        <input
          type="checkbox"
          checked={ticked}
          disabled={standing !== "open" || busy}
          onChange={() => set(ticked ? null : "")}
        />
        <span>
          <span class="typed">{ballot.title || "(chưa có tên mô hình)"}</span>
          <span class="ballot-whose">{[ballot.model, whoseText(ballot)].filter(Boolean).join(" · ")}</span>
          {standing === "stepped" && (
            <span class="ballot-whose">Đã né tránh: {ballot.recusal || "theo phân công"}</span>
          )}
          {standing === "submitted" && (
            <span class="ballot-whose">Phiếu đã nộp: mở lại phiếu rồi mới khai được.</span>
          )}
        </span>
      </label>
      {standing === "open" && reason !== null && (
        <Reason title={ballot.title} reason={reason} pressed={pressed} busy={busy} set={set} />
      )}
    </li>
  );
}

interface ReasonProps extends Pick<Props, "pressed" | "busy" | "set"> {
  readonly title: string;
  readonly reason: string;
}

/** One of the usual reasons, or own words. */
function Reason({ title, reason, pressed, busy, set }: ReasonProps) {
  const [own, setOwn] = useState(false);
  const lacks = pressed && reason.trim() === "";
  return (
    <div class="conflict-reason">
      <select
        aria-label={`Lý do né tránh “${title}”`}
        aria-invalid={lacks && !own}
        disabled={busy}
        value={own ? "own" : reason}
        onChange={({ currentTarget: { value } }) => {
          setOwn(value === "own");
          set(value === "own" ? "" : value);
        }}
      >
        <option value="">Chọn lý do</option>
        {REASONS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
        <option value="own">Lý do khác</option>
      </select>
      {own && (
        <input
          aria-label={`Lý do khác, “${title}”`}
          aria-invalid={lacks}
          placeholder="Ghi lý do"
          maxLength={500}
          disabled={busy}
          value={reason}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      {lacks && <p class="issue">Hãy chọn hoặc ghi lý do.</p>}
    </div>
  );
}

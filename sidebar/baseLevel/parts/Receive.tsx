import { useEffect, useState } from "preact/hooks";
import { formatInstant } from "../../../src/domain/time/calendar.ts";
import { decoded } from "../../../src/lists/files/plainFile.ts";
import type { BaseUnitsView } from "../../../src/rpc/baseLevelAnswers.ts";
import { LONGEST_LIST } from "../../../src/rpc/bounds.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { ChooseFile } from "../../parts/ChooseFile.tsx";
import { Notice } from "../../parts/Notice.tsx";
import type { BaseLevelRun, Seen } from "../state/baseLevelRun.ts";

/** A result is far shorter; of a longer file so much is enough to see that it is none. */
const LARGEST = 4 * LONGEST_LIST;

interface Props {
  readonly seen: Seen;
  readonly units: BaseUnitsView["units"];
  readonly run: BaseLevelRun;
}

/** What the units that appraise their own models have sent, and a place for what comes. */
export function Receive({ seen, units, run }: Props) {
  const [text, type] = useState("");
  const [replace, tick] = useState(false);
  const [doubles, tickDoubles] = useState(false);
  // What has been written is not offered once more.
  useEffect(() => {
    if (seen.received === "") return;
    type("");
    tick(false);
    tickDoubles(false);
  }, [seen.received]);
  const open = async (file: File): Promise<void> =>
    type(decoded(new Uint8Array(await file.slice(0, LARGEST).arrayBuffer())));
  return (
    <section aria-labelledby="receive">
      <h2 id="receive">Nhận kết quả của đơn vị tự chấm</h2>
      <ul class="awaited">
        {units.map((unit) => (
          <li key={unit.code}>
            <span>{unit.name}</span>
            <span class="quiet">{came(unit)}</span>
          </li>
        ))}
      </ul>
      <ChooseFile
        key={seen.received}
        label="Chọn tệp đơn vị gửi (.txt)"
        accept=".txt,text/plain"
        take={(file) => void open(file)}
      />
      <label class="field">
        <span>hoặc dán nội dung</span>
        <textarea rows={6} value={text} onInput={({ currentTarget }) => type(currentTarget.value)} />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={replace}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span>Thay kết quả đã nhận</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={doubles}
          onChange={({ currentTarget }) => tickDoubles(currentTarget.checked)}
        />
        <span>Nhận cả mô hình trùng tên</span>
      </label>
      <p class="actions">
        <button
          type="button"
          class="main"
          disabled={seen.busy || text.trim() === ""}
          onClick={() => void run.receive(text, { replace, doubles })}
        >
          Kiểm tra và ghi
        </button>
      </p>
      <div role="status">
        {seen.refused.length > 0 && <Notice tone="warning" title="Chưa nhận được" sentences={seen.refused} />}
        {seen.received !== "" && <Notice tone="calm" title="Đã nhận" sentences={[seen.received]} />}
      </div>
    </section>
  );
}

function came({ models, at }: BaseUnitsView["units"][number]): string {
  return at === null ? "chưa gửi" : `đã nhận ${models} mô hình, ${formatInstant(at, UTC_OFFSET_MINUTES)}`;
}

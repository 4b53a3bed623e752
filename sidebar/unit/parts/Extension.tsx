import { useEffect, useRef, useState } from "preact/hooks";
import { addDays, dayOf } from "../../../src/domain/time/calendar.ts";
import type { OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { extensionLetter } from "../state/extensionLetter.ts";
import { STAGE_WORDS, type StageName } from "../state/standing.ts";
import type { UnitSeen } from "../state/unitRun.ts";

interface Props {
  readonly unit: UnitSeen;
  readonly own: OwnUnitView;
  readonly stage: StageName;
  readonly close: () => void;
}

/** Prepares the message: the person sends it, and nothing is written into the spreadsheet. */
export function Extension({ unit, own, stage, close }: Props) {
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const ready = until !== "" && reason.trim() !== "";
  return (
    <form class="extension" onSubmit={(event) => event.preventDefault()}>
      <p>{STAGE_WORDS[stage]}: xin thêm đến hết ngày nào, vì sao?</p>
      <label>
        Đến hết ngày
        <input
          ref={first}
          type="date"
          min={earliest(unit.now, own[stage].closesAt)}
          value={until}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
      <label>
        Lý do
        <textarea rows={3} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {ready ? (
        <Ready
          letter={extensionLetter(own, unit.email, unit.organiser, { stage, until, reason })}
          to={unit.organiser.email}
        />
      ) : (
        <p class="quiet">Ghi ngày và lý do, thư xin gia hạn sẽ hiện ở đây.</p>
      )}
      <button type="button" class="plain" onClick={close}>
        Đóng
      </button>
    </form>
  );
}

function Ready({ letter, to }: { readonly letter: ReturnType<typeof extensionLetter>; readonly to: string }) {
  const whole = `Tới: ${to}\nTiêu đề: ${letter.subject}\n\n${letter.body}`;
  return (
    <>
      <p class="typed letter">{whole}</p>
      <div class="actions">
        {to !== "" && (
          <a class="button main" href={letter.address} target="_blank" rel="noopener">
            Mở thư đã soạn
          </a>
        )}
        <CopyText label="Chép nội dung" text={whole} />
      </div>
      <p class="quiet">Thư chưa được gửi cho đến khi bạn gửi.</p>
    </>
  );
}

/** A day that is later than today and than the deadline in force. */
function earliest(now: number, closesAt: number): string {
  const today = dayOf(now, UTC_OFFSET_MINUTES);
  const deadline = dayOf(closesAt - 1, UTC_OFFSET_MINUTES);
  return today > deadline ? today : addDays(deadline, 1);
}

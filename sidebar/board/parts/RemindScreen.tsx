import type { Ask } from "../../client/ask.ts";
import {
  attentionOf,
  type ComingDay,
  callText,
  comingDay,
  countText,
  type Reminders,
} from "../state/reminders.ts";
import { type Letters, useReminders } from "../useReminders.ts";
import { Notes } from "./Notes.tsx";
import { ScreenHead } from "./ScreenHead.tsx";

interface Props {
  readonly ask: Ask;
  back(): void;
}

/** Whether letters go, to whom the next ones go, and about whom somebody has to do something. */
export function RemindScreen({ ask, back }: Props) {
  const letters = useReminders(ask);
  const { facts, busy, troubles } = letters;
  return (
    <main class="board">
      <ScreenHead title="Nhắc việc" back={back} />
      {troubles.length > 0 && <Notes title="Chưa làm được" sentences={troubles} />}
      {facts !== null && <Body letters={letters} facts={facts} />}
      <div class="actions">
        <button type="button" class="small" disabled={busy} onClick={letters.load}>
          Đọc lại
        </button>
        <span class="quiet" role="status">
          {busy ? "Đang đọc bảng tính…" : ""}
        </span>
      </div>
    </main>
  );
}

interface BodyProps {
  readonly letters: Letters;
  readonly facts: Reminders;
}

function Body({ letters, facts }: BodyProps) {
  const coming = comingDay(facts);
  const { calls, unclear, sent } = attentionOf(facts);
  return (
    <>
      <Switch letters={letters} facts={facts} />
      {coming === null ? (
        <p>Không còn việc nào phải nhắc.</p>
      ) : (
        <NextLetters coming={coming} letters={letters} on={facts.on} />
      )}
      {calls.length > 0 && (
        <section aria-labelledby="calls">
          <h2 id="calls">Cần gọi điện</h2>
          <ul class="late">
            {calls.map(({ id, name, kind, phone }) => (
              <li key={id}>
                <p class="name">{name}</p>
                <p>
                  {kind}: {callText(phone)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unclear.length > 0 && (
        <section aria-labelledby="unclear">
          <h2 id="unclear">Thư cần xem lại</h2>
          <ul class="late">
            {unclear.map(({ id, name, state, note }) => (
              <li key={id}>
                <p class="name">
                  {name}: {state}
                </p>
                <p class="typed">{note}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="quiet">
        {sent > 0 && `Đã gửi ${sent} thư. `}Từng thư ở tab Thư nhắc; lời thư sửa ở tab Mẫu thư.
      </p>
    </>
  );
}

function Switch({ letters: { busy, turn }, facts: { on } }: BodyProps) {
  return (
    <section class="will" aria-labelledby="switch">
      <h2 id="switch">{on ? "Đang bật gửi thư nhắc" : "Chưa bật gửi thư nhắc"}</h2>
      <p>
        {on ? "Hệ thống gửi" : "Khi bật, hệ thống gửi"} thư cho nơi còn thiếu việc vào lúc 8 giờ: trước mỗi
        hạn 7 ngày, 3 ngày, 1 ngày và sau hạn 1 ngày.
      </p>
      <div class="actions">
        <button type="button" class={on ? "small" : "main"} disabled={busy} onClick={() => turn(!on)}>
          {on ? "Tắt gửi thư nhắc" : "Bật gửi thư nhắc"}
        </button>
      </div>
    </section>
  );
}

interface NextProps {
  readonly coming: ComingDay;
  readonly letters: Letters;
  readonly on: boolean;
}

function NextLetters({ coming, letters: { skips, skip, save, busy }, on }: NextProps) {
  const { title, letters, sample, note } = coming;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming">Lần nhắc tới: {title}</h2>
      <p>{on ? countText(coming, skips) : `Nếu bật: ${countText(coming, skips)}`}.</p>
      {note !== "" && <p class="quiet">{note}</p>}
      <ul class="recipients">
        {letters.map(({ id, name, says, written, hasAddress, skip: skipped }) => (
          <li key={id}>
            {written && hasAddress ? (
              <label>
                <input
                  type="checkbox"
                  checked={!(skips.get(id) ?? skipped)}
                  disabled={busy}
                  onChange={(event) => skip(id, !event.currentTarget.checked)}
                />
                <span>
                  {name}
                  <span class="says">{says}</span>
                </span>
              </label>
            ) : (
              <p>
                {name}
                <span class="says">{says}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {skips.size > 0 && (
        <div class="actions">
          <button type="button" class="main" disabled={busy} onClick={save}>
            Ghi lựa chọn
          </button>
        </div>
      )}
      {sample !== null && (
        <details>
          <summary>Xem thư gửi {sample.to}</summary>
          <p class="name">{sample.subject}</p>
          <p class="typed">{sample.body}</p>
        </details>
      )}
    </section>
  );
}

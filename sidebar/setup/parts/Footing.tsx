import { useEffect, useRef } from "preact/hooks";
import type { Applying } from "../state/applying.ts";

interface Props {
  readonly applying: Applying;
  readonly ready: boolean;
  apply(): void;
  close(): void;
}

/** The buttons, with what became of the last press; all of it is brought into view, for it may grow below the dialog's edge. */
export function Footing({ applying, ready, apply, close }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const { kind } = applying;
  useEffect(() => {
    if (kind !== "no") whole.current?.scrollIntoView({ block: "nearest" });
  }, [kind]);
  const busy = kind === "writing";
  return (
    <div ref={whole} class="footing">
      {applying.kind === "failed" && (
        <div class="notice warning" role="alert">
          <p class="notice-title">Chưa áp dụng được</p>
          {applying.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div class="actions">
        <button type="button" class="main" disabled={busy || !ready} onClick={apply}>
          Áp dụng
        </button>
        <button type="button" disabled={busy} onClick={close}>
          Đóng
        </button>
      </div>
      {busy && (
        <p role="status">
          Bước 1 trên 2: đang ghi thiết lập và danh sách, xin chờ…
          <progress aria-label="Cài đặt đợt đăng ký" max={2} value={0} />
        </p>
      )}
    </div>
  );
}

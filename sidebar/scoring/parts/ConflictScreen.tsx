import { useState } from "preact/hooks";
import { Notice } from "../../parts/Notice.tsx";
import { conflictRows, type Declared } from "../state/conflicts.ts";
import type { Desk } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import { listedBallots } from "../state/models.ts";
import { ConflictItem } from "./ConflictItem.tsx";

/** Every model once: those stepped back from with their reason, the others to be ticked. */
export function ConflictScreen({ desk, run }: { readonly desk: Desk; readonly run: DeskRun }) {
  const rows = conflictRows(listedBallots(desk));
  /** Reasons by ballot; a ballot that is not ticked is not among them. */
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [pressed, setPressed] = useState(false);
  const declared = rows.flatMap(({ ballot, standing }): Declared[] => {
    const reason = reasons[ballot.ballot];
    return standing !== "open" || reason === undefined ? [] : [{ ballot: ballot.ballot, reason }];
  });
  const lacking = declared.filter(({ reason }) => reason.trim() === "").length;
  const set = (ballot: string, reason: string | null) => {
    const { [ballot]: _, ...others } = reasons;
    setReasons(reason === null ? others : { ...others, [ballot]: reason });
  };
  const send = (event: Event) => {
    event.preventDefault();
    setPressed(true);
    if (lacking === 0 && declared.length > 0) void run.declare(declared);
  };
  return (
    <>
      <header class="topbar">
        <button type="button" class="plain" onClick={run.showList}>
          <span aria-hidden="true">←</span> Danh sách
        </button>
      </header>
      <main class="conflicts">
        <h1 id="heading" tabIndex={-1}>
          Khai né tránh
        </h1>
        <p class="quiet">
          Đánh dấu mô hình mà bạn không chấm được vô tư và chọn lý do. Né tránh rồi thì không chấm lại được,
          và phiếu đó không tính vào số phiếu phải có.
        </p>
        <div id="trouble" tabIndex={-1}>
          {desk.said.length > 0 && <Notice tone="warning" title="Chưa ghi được" sentences={desk.said} />}
        </div>
        <form id="conflicts" onSubmit={send}>
          <ul>
            {rows.map((row) => (
              <ConflictItem
                key={row.ballot.ballot}
                row={row}
                reason={reasons[row.ballot.ballot] ?? null}
                pressed={pressed}
                busy={desk.busy}
                set={(reason) => set(row.ballot.ballot, reason)}
              />
            ))}
          </ul>
        </form>
      </main>
      <footer class="totalbar">
        <p role="status">{footText(declared.length, pressed ? lacking : 0, desk.busy)}</p>
        {declared.length === 0 ? (
          <button type="button" class="main" onClick={run.showList}>
            Không khai thêm, về danh sách
          </button>
        ) : (
          <button type="submit" form="conflicts" class="main" disabled={desk.busy}>
            Ghi né tránh {declared.length} mô hình
          </button>
        )}
      </footer>
    </>
  );
}

function footText(ticked: number, lacking: number, busy: boolean): string {
  if (busy) return "Đang ghi…";
  if (lacking > 0) return `Còn ${lacking} mô hình chưa ghi lý do.`;
  return ticked === 0 ? "" : `Sẽ ghi né tránh ${ticked} mô hình đã đánh dấu.`;
}

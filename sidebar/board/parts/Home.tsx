import { type Board, canOrder, NO_ORDERS } from "../state/facts.ts";
import { standingOf } from "../state/standing.ts";
import { type Task, tasksOf } from "../state/tasks.ts";
import type { Desk } from "../useBoard.ts";
import { LateList } from "./LateList.tsx";
import { Notes } from "./Notes.tsx";
import { ProgressBars } from "./ProgressBars.tsx";
import { RecentOrders } from "./RecentOrders.tsx";

interface Props {
  readonly desk: Desk;
  readonly board: Board;
  go(task: Task): void;
}

/** Where the campaign stands, who is late, what can be done. */
export function Home({ desk, board, go }: Props) {
  const { line, title, steps } = standingOf(board);
  return (
    <main class="board">
      <header>
        <p class="quiet">{line}</p>
        <h1>{title}</h1>
        {steps.length > 0 && (
          <ol class="steps" aria-label="Các bước của đợt">
            {steps.map(({ name, state }) => (
              <li key={name} class={state} aria-current={state === "now" ? "step" : undefined}>
                {name}
              </li>
            ))}
          </ol>
        )}
      </header>
      <Troubles desk={desk} board={board} go={go} />
      <LateList board={board} go={go} />
      <section aria-labelledby="progress">
        <h2 id="progress">Tiến độ</h2>
        {board.units.length === 0 ? (
          <p>Chưa có đơn vị nào. Mở Sổ Sáng Tạo › Ban Tổ chức › Thiết lập… để dán danh sách.</p>
        ) : (
          <ProgressBars board={board} />
        )}
      </section>
      <section aria-labelledby="tasks">
        <h2 id="tasks">Việc của Ban Tổ chức</h2>
        <ul class="tasks">
          {tasksOf(board).map(({ task, name, says }) => (
            <li key={name}>
              <button type="button" class="task" onClick={() => go(task)}>
                <span class="task-name">{name}</span>
                <span class="task-says">{says}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="papers">
        <h2 id="papers">Văn bản</h2>
        <p class="hint">Danh sách, phiếu chấm, biên bản, tờ trình, thông báo: xem trước, tải .docx, in.</p>
        <button type="button" class="small" onClick={desk.openDocuments}>
          Văn bản…
        </button>
      </section>
      <RecentOrders orders={desk.orders} />
      <div class="actions">
        <button type="button" class="small" disabled={desk.loading} onClick={desk.load}>
          Đọc lại
        </button>
        <span class="quiet" role="status">
          {desk.loading ? "Đang đọc lại…" : ""}
        </span>
      </div>
    </main>
  );
}

function Troubles({ desk, board, go }: Props) {
  const { missing, troubles } = board;
  const others = [...desk.troubles, ...troubles];
  const able = canOrder(board);
  return (
    <>
      {missing.length > 0 && (
        <Notes
          title="Thiếu tab, cột"
          sentences={[`Thiếu ${missing.join("; ")}.`, ...(able ? [] : [NO_ORDERS])]}
        >
          {able && (
            <button type="button" class="small" onClick={() => go({ kind: "restore" })}>
              Khôi phục…
            </button>
          )}
        </Notes>
      )}
      {others.length > 0 && <Notes title="Có chỗ chưa đọc được" sentences={others} />}
    </>
  );
}

import type { ComponentChildren } from "preact";
import { type Board, canOrder, NO_ORDERS, type Plan, type Wanted } from "../state/facts.ts";
import { isUnderWay } from "../state/following.ts";
import type { Desk } from "../useBoard.ts";
import { Following } from "./Following.tsx";
import { Notes } from "./Notes.tsx";
import { ScreenHead } from "./ScreenHead.tsx";

interface Props {
  readonly desk: Desk;
  readonly board: Board;
  readonly title: string;
  readonly action: string;
  readonly plan: Plan;
  readonly children?: ComponentChildren;
  /** Where more than an order is sent. */
  send?(): void;
  back(): void;
}

/** An order's form: what is chosen, what will be done, the button with what it lacks, and the result in the same place. */
export function OrderScreen({ desk, board, title, action, plan, children, back, ...given }: Props) {
  const { wanted } = plan;
  const lacks = [...(canOrder(board) ? [] : [NO_ORDERS]), ...(givenLacks(desk, wanted) ?? plan.lacks)];
  const send = (event: Event): void => {
    event.preventDefault();
    if (wanted !== null && lacks.length === 0) (given.send ?? (() => desk.send(wanted)))();
  };
  return (
    <main class="board">
      <ScreenHead title={title} back={back} />
      {desk.troubles.length > 0 && (
        <Notes title="Có chỗ chưa đọc được" sentences={desk.troubles}>
          <button type="button" class="small" disabled={desk.loading} onClick={desk.load}>
            Đọc lại
          </button>
        </Notes>
      )}
      <form onSubmit={send}>
        {children}
        {plan.will.length > 0 && (
          <section class="will" aria-label="Sẽ làm">
            <h2>Sẽ làm</h2>
            {plan.will.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        )}
        <div class="actions">
          <button
            type="submit"
            class="main"
            disabled={lacks.length > 0}
            aria-describedby={lacks.length > 0 ? "lacks" : undefined}
          >
            {action}
          </button>
          <button type="button" onClick={back}>
            Bỏ
          </button>
        </div>
        <div id="lacks" class="lacks" role="status">
          {lacks.map((lack) => (
            <p key={lack}>{lack}</p>
          ))}
        </div>
      </form>
      <Following desk={desk} />
    </main>
  );
}

/** What is on its way, or was just done, is not ordered again. */
function givenLacks({ sent, progress }: Desk, wanted: Wanted | null): readonly string[] | null {
  if (sent === null || progress === null) return null;
  if (isUnderWay(progress)) return ["Đang chờ kết quả của việc vừa giao."];
  const same = JSON.stringify(sent.wanted) === JSON.stringify(wanted);
  return same && progress.kind === "done" ? ["Vừa làm xong việc này."] : null;
}

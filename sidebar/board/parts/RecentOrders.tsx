import type { BoardOrder } from "../../../src/rpc/boardAnswers.ts";

const SHOWN = 4;
const TONES: Readonly<Record<string, string>> = { Xong: "done", "Từ chối": "refused" };

/** What was ordered lately, with the steward's answers. */
export function RecentOrders({ orders }: { readonly orders: readonly BoardOrder[] }) {
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">Vừa làm</h2>
      <ul>
        {orders.slice(0, SHOWN).map(({ row, command, target, state, execute, result }) => (
          <li key={row} class={`outcome ${TONES[state] ?? "waiting"}`}>
            <b>
              {state === "" && !execute ? "Chưa đánh dấu Thực hiện" : state}: {command} {target}
            </b>
            {result !== "" && <p class="typed">{result}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

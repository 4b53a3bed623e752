import { type Desk, viewsOf } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import { FILTER_LABELS, FILTERS, type Filter, passes } from "../state/queueView.ts";

interface Props {
  readonly desk: Desk;
  readonly run: DeskRun;
  /** How many pass. */
  readonly count: number;
}

export function QueueChoice({ desk, run, count }: Props) {
  const views = viewsOf(desk);
  const countOf = (filter: Filter) => views.filter((view) => passes(view, filter)).length;
  return (
    <div class="choice">
      <label class="search">
        <span class="hidden">Tìm theo tên mô hình, đơn vị hoặc mã</span>
        <input
          type="search"
          placeholder="Tìm tên mô hình, đơn vị, mã"
          value={desk.search}
          onInput={(event) => run.search(event.currentTarget.value)}
        />
      </label>
      <fieldset class="filters">
        <legend class="hidden">Hiện những phiếu nào</legend>
        {FILTERS.map((filter) => (
          <label key={filter} class={filter === desk.filter ? "chip chosen" : "chip"}>
            <input
              type="radio"
              name="filter"
              checked={filter === desk.filter}
              onChange={() => run.filter(filter)}
            />
            {FILTER_LABELS[filter]} {countOf(filter)}
          </label>
        ))}
      </fieldset>
      <p class={count === 0 ? "quiet" : "hidden"} role="status">
        {count === 0
          ? "Không có phiếu nào như vậy. Thử bỏ bớt chữ tìm, hoặc chọn “Tất cả”."
          : `Thấy ${count} phiếu`}
      </p>
    </div>
  );
}

import type { Desk, Season } from "../state/desk.ts";
import { viewsOf } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import {
  FILTER_LABELS,
  FILTERS,
  type Filter,
  found,
  passes,
  progressOf,
  timeLeft,
} from "../state/queueView.ts";
import { stageNow, stageSentence } from "../state/stageNow.ts";
import { Notice } from "./Notice.tsx";
import { Orphans } from "./Orphans.tsx";
import { QueueItem } from "./QueueItem.tsx";

interface Props {
  readonly desk: Desk;
  readonly run: DeskRun;
  readonly season: Season;
  readonly now: number;
}

export function QueueScreen({ desk, run, season, now }: Props) {
  const views = viewsOf(desk);
  const shown = found(views, desk.filter, desk.search);
  const stage = stageNow(season, now);
  return (
    <main class="queue">
      <header>
        <h1 id="heading" tabIndex={-1}>
          Phiếu của {season.appraiser.name}
        </h1>
        <p class="quiet address">{season.appraiser.email}</p>
        {views.length > 0 && <Progress views={views} />}
        <p class="quiet">{stage === "notOpen" ? "" : timeLeft(now + season.skew, season.closesAt)}</p>
      </header>
      {stage !== "open" && (
        <Notice
          tone="warning"
          title={stage === "closed" ? "Đã hết thời gian chấm" : "Chưa đến thời gian chấm"}
          sentences={[stageSentence(stage)]}
        />
      )}
      {desk.said.length > 0 && <Notice tone="warning" title="Chưa tải lại được" sentences={desk.said} />}
      <Orphans orphans={desk.orphans} run={run} />
      {views.length === 0 ? <NoBallots run={run} /> : <Choice desk={desk} run={run} count={shown.length} />}
      <ul class="ballots" aria-label="Danh sách phiếu">
        {shown.map((view) => (
          <QueueItem
            key={view.ballot}
            view={view}
            open={run.open}
            work={desk.works.find((each) => each.view === view)}
          />
        ))}
      </ul>
    </main>
  );
}

function Progress({ views }: { readonly views: Parameters<typeof progressOf>[0] }) {
  const { done, all } = progressOf(views);
  return (
    <p class="progress">
      <span>
        Đã nộp <b>{`${done}/${all}`}</b> phiếu
      </span>
      <progress value={done} max={Math.max(all, 1)} aria-label={`Đã nộp ${done} trên ${all} phiếu`} />
    </p>
  );
}

function NoBallots({ run }: { readonly run: DeskRun }) {
  return (
    <Notice tone="calm" title="Chưa có phiếu nào được giao">
      <p>Khi Ban Tổ chức phân công, các mô hình cần chấm sẽ hiện ở đây.</p>
      <button type="button" onClick={run.load}>
        Xem lại
      </button>
    </Notice>
  );
}

function Choice({
  desk,
  run,
  count,
}: {
  readonly desk: Desk;
  readonly run: DeskRun;
  readonly count: number;
}) {
  const views = viewsOf(desk);
  const countOf = (filter: Filter) => views.filter((view) => passes(view, filter)).length;
  return (
    <div class="choice">
      <label class="search">
        <span class="hidden">Tìm theo tên mô hình hoặc mã</span>
        <input
          type="search"
          placeholder="Tìm tên mô hình, mã"
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

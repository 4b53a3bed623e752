import { Notice } from "../../parts/Notice.tsx";
import { RuleBases } from "../../parts/RuleBases.tsx";
import { isBegun, steppedText } from "../state/conflicts.ts";
import type { Desk, Season } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import { type ListedBallot, listedBallots } from "../state/models.ts";
import { found, nextToDo, timeLeft } from "../state/queueView.ts";
import { stageNow, stageSentence } from "../state/stageNow.ts";
import { Orphans } from "./Orphans.tsx";
import { Progress } from "./Progress.tsx";
import { QueueChoice } from "./QueueChoice.tsx";
import { QueueItem } from "./QueueItem.tsx";

interface Props {
  readonly desk: Desk;
  readonly run: DeskRun;
  readonly season: Season;
  readonly now: number;
  readonly canWiden: boolean;
}

export function QueueScreen({ desk, run, season, now, canWiden }: Props) {
  const views = listedBallots(desk);
  const shown = found(views, desk.filter, desk.search);
  const stage = stageNow(season, now);
  const next = stage === "open" ? nextToDo(views, null) : null;
  return (
    <>
      <header class="list-head">
        <div>
          <h1 id="heading" tabIndex={-1}>
            Phiếu của {season.appraiser.name}
          </h1>
          <p class="quiet address">{season.appraiser.email}</p>
        </div>
        {views.length > 0 && <Progress views={views} />}
        <p class="quiet">{stage === "notOpen" ? "" : timeLeft(now + season.skew, season.closesAt)}</p>
        <RuleBases of="Chấm" bases={season.bases} />
        {canWiden && (
          <button type="button" class="plain widen" onClick={() => run.openWide("")}>
            <span aria-hidden="true">⤢</span> Mở trang rộng
          </button>
        )}
      </header>
      <main class="queue">
        {stage !== "open" && (
          <Notice
            tone="warning"
            title={stage === "closed" ? "Đã hết thời gian chấm" : "Chưa đến thời gian chấm"}
            sentences={[stageSentence(stage)]}
          />
        )}
        {desk.said.length > 0 && <Notice tone="warning" title="Chưa xong" sentences={desk.said} />}
        <Orphans orphans={desk.orphans} run={run} />
        {views.length === 0 && <NoBallots run={run} />}
        {views.length > 0 && stage === "open" && <Conflicts views={views} run={run} />}
        {views.length > 0 && <QueueChoice desk={desk} run={run} count={shown.length} />}
        <div class="ballot-columns" aria-hidden="true">
          <span>Mô hình</span>
          <span>Đơn vị, đối tượng</span>
          <span>Trạng thái</span>
          <span>Điểm bạn chấm</span>
        </div>
        <ul class="ballots" aria-label="Danh sách phiếu">
          {shown.map((view) => (
            <QueueItem
              key={view.ballot}
              view={view}
              rubric={season.rubric}
              open={run.open}
              work={desk.works.find((each) => each.view.ballot === view.ballot)}
            />
          ))}
        </ul>
      </main>
      {next !== null && (
        <footer class="totalbar">
          <p class="quiet wide-only">Điểm bạn chấm được ghi vào dòng của bạn ở tab Chấm điểm.</p>
          <button type="button" class="main next" onClick={() => run.open(next.ballot)}>
            <span>Chấm tiếp: {next.title || next.model}</span>
            <span aria-hidden="true">›</span>
          </button>
        </footer>
      )}
    </>
  );
}

/** Before anything is scored whom one may not score comes first; afterwards a line of it is enough. */
function Conflicts({ views, run }: { readonly views: readonly ListedBallot[]; readonly run: DeskRun }) {
  const begun = isBegun(views);
  return (
    <section class={begun ? "conflicts-band slim" : "conflicts-band"} aria-label="Né tránh">
      <p>
        <b>{steppedText(views)}</b>
        {!begun && " Có mô hình của bạn, của người thân hay của đơn vị bạn thì khai trước khi chấm."}
      </p>
      <button type="button" class={begun ? "plain" : ""} onClick={run.showConflicts}>
        Khai né tránh…
      </button>
    </section>
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

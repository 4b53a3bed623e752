import type { Desk, Season, Step } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import { openFields } from "../state/draft.ts";
import { draftText } from "../state/draftText.ts";
import { countable, lacksOf } from "../state/lacks.ts";
import { stageNow, stageSentence } from "../state/stageNow.ts";
import { tallyOf } from "../state/tally.ts";
import { isLocked, type Work } from "../state/work.ts";
import { Clashes } from "./Clashes.tsx";
import { CopyText } from "./CopyText.tsx";
import { EntryText } from "./EntryText.tsx";
import { Finished } from "./Finished.tsx";
import { Notice } from "./Notice.tsx";
import { Recuse } from "./Recuse.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { Scoring } from "./Scoring.tsx";
import { StateMark } from "./StateMark.tsx";
import { Summary } from "./Summary.tsx";
import { TotalBar } from "./TotalBar.tsx";

interface Props {
  readonly desk: Desk;
  readonly run: DeskRun;
  readonly season: Season;
  readonly work: Work;
  readonly step: Step;
  readonly now: number;
}

export function BallotScreen({ desk, run, season, work, step, now }: Props) {
  const { view, draft } = work;
  const stage = stageNow(season, now);
  const locked = isLocked(view.state);
  const lacks = lacksOf(draft.typed, season.rubric);
  const sheet = {
    run,
    season,
    work,
    tally: tallyOf(countable(draft.typed, lacks), season.rubric, season.bands),
    lacks,
    readOnly: locked || stage !== "open" || desk.busy,
  };
  const scoring = step === "scoring" || locked;
  return (
    <>
      <header class="topbar">
        <button type="button" class="plain" onClick={run.showList}>
          <span aria-hidden="true">←</span> Danh sách
        </button>
        <SaveLine work={work} skew={season.skew} retry={() => run.retry(view.ballot)} />
      </header>
      <main class="ballot-screen">
        <h1 id="heading" tabIndex={-1}>
          {view.title || "(chưa có tên mô hình)"}
        </h1>
        <p class="facts">
          <StateMark state={view.state} /> <span class="quiet">{view.model}</span>
        </p>
        {stage !== "open" && (
          <Notice
            tone="warning"
            title={stage === "closed" ? "Đã hết thời gian chấm" : "Chưa đến thời gian chấm"}
            sentences={[stageSentence(stage)]}
          />
        )}
        <div id="trouble" tabIndex={-1}>
          {desk.said.length > 0 && <Notice tone="warning" title="Chưa xong" sentences={desk.said} />}
          <Refused work={work} run={run} season={season} open={stage === "open"} locked={locked} />
          <Clashes sheet={sheet} />
        </div>
        {locked && <Finished desk={desk} sheet={sheet} stage={stage} />}
        {step === "summary" && !locked && <Summary sheet={sheet} busy={desk.busy} />}
        {scoring && <EntryText entry={desk.entries[view.model]} retry={() => run.retryEntry(view.model)} />}
        {scoring && view.state !== "recused" && <Scoring sheet={sheet} />}
        {scoring && !locked && stage === "open" && <Recuse sheet={sheet} />}
      </main>
      {scoring && view.state !== "recused" && <TotalBar sheet={sheet} locked={locked} />}
    </>
  );
}

interface RefusedProps {
  readonly work: Work;
  readonly run: DeskRun;
  readonly season: Season;
  readonly open: boolean;
  readonly locked: boolean;
}

/** What could not be saved, why, and how to keep it. */
function Refused({ work, run, season, open, locked }: RefusedProps) {
  const { view, draft, saving } = work;
  const waiting = openFields(draft).length > 0;
  const kept = waiting && (locked || !open);
  if (saving.kind !== "refused" && !kept) return null;
  const title = waiting ? "Có nội dung chưa lưu vào bảng tính" : "Hệ thống không nhận thay đổi";
  return (
    <Notice tone="warning" title={title} sentences={saving.kind === "refused" ? saving.sentences : []}>
      {waiting && <p>Nội dung đã gõ vẫn còn trên màn hình này.</p>}
      <CopyText label="Chép nội dung phiếu" text={draftText(view.title, draft.typed, season.rubric)} />
      {open && !locked && (
        <button type="button" class="plain" onClick={() => run.retry(view.ballot)}>
          Gửi lại
        </button>
      )}
      {waiting && (
        <button type="button" class="plain" onClick={() => run.giveUp(view.ballot)}>
          Bỏ nội dung chưa lưu
        </button>
      )}
    </Notice>
  );
}

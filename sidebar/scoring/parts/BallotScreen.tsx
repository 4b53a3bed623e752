import { CopyText } from "../../parts/CopyText.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { type Desk, type Season, type Step, viewsOf } from "../state/desk.ts";
import type { DeskRun } from "../state/deskRun.ts";
import { openFields } from "../state/draft.ts";
import { draftText } from "../state/draftText.ts";
import { countable, lacksOf } from "../state/lacks.ts";
import { stageNow, stageSentence } from "../state/stageNow.ts";
import { tallyOf } from "../state/tally.ts";
import { isLocked, type Work } from "../state/work.ts";
import { Clashes } from "./Clashes.tsx";
import { EntryText } from "./EntryText.tsx";
import { Finished } from "./Finished.tsx";
import { Progress } from "./Progress.tsx";
import { Recuse } from "./Recuse.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { Scoring } from "./Scoring.tsx";
import { StateMark } from "./StateMark.tsx";
import { Summary } from "./Summary.tsx";
import type { BallotSheet } from "./sheet.ts";
import { TotalBar } from "./TotalBar.tsx";

interface Props {
  readonly desk: Desk;
  readonly run: DeskRun;
  readonly season: Season;
  readonly work: Work;
  readonly step: Step;
  readonly now: number;
  /** Dossier and criteria side by side. */
  readonly wide: boolean;
  readonly canWiden: boolean;
}

export function BallotScreen({ desk, run, season, work, step, now, wide, canWiden }: Props) {
  const { view, draft } = work;
  const stage = stageNow(season, now);
  const locked = isLocked(view.state);
  const lacks = lacksOf(draft.typed, season.rubric);
  const sheet = {
    run,
    season,
    work,
    works: desk.works,
    tally: tallyOf(countable(draft.typed, lacks), season.rubric, season.bands),
    lacks,
    readOnly: locked || stage !== "open" || desk.busy,
  };
  const scoring = step === "scoring" || locked;
  const parts = { desk, sheet, step, stage, locked };
  const title = (
    <Title sheet={sheet} canWiden={canWiden} canRecuse={scoring && !locked && stage === "open"} />
  );
  const entry = (
    <EntryText
      entry={desk.entries[view.model]}
      unit={desk.models[view.model]?.unit ?? ""}
      open={wide}
      retry={() => run.retryEntry(view.model)}
    />
  );
  const form = scoring && view.state !== "recused" && <Scoring sheet={sheet} />;
  return (
    <>
      <header class="topbar">
        <button type="button" class="plain" onClick={run.showList}>
          <span aria-hidden="true">←</span> Danh sách
        </button>
        {wide && <Progress views={viewsOf(desk)} />}
        <SaveLine work={work} skew={season.skew} retry={() => run.retry(view.ballot)} />
      </header>
      {wide ? (
        <main class="panes">
          <section class="dossier" aria-label="Mô hình">
            {title}
            {entry}
          </section>
          <div class="criteria">
            <Standing {...parts} />
            {form}
          </div>
        </main>
      ) : (
        <main class="ballot-screen">
          {title}
          <Standing {...parts} />
          {scoring && entry}
          {form}
        </main>
      )}
      {scoring && view.state !== "recused" && <TotalBar desk={desk} sheet={sheet} locked={locked} />}
    </>
  );
}

interface TitleProps {
  readonly sheet: BallotSheet;
  readonly canWiden: boolean;
  readonly canRecuse: boolean;
}

/** What the ballot is of, and at once the way out for who may not score it. */
function Title({ sheet, canWiden, canRecuse }: TitleProps) {
  const { run, work } = sheet;
  const { ballot, title, state, model } = work.view;
  return (
    <>
      <h1 id="heading" tabIndex={-1}>
        {title || "(chưa có tên mô hình)"}
      </h1>
      <p class="facts">
        <StateMark state={state} /> <span class="quiet">{model}</span>
        {canWiden && (
          <button type="button" class="plain small" onClick={() => run.openWide(ballot)}>
            <span aria-hidden="true">⤢</span> Mở trang rộng
          </button>
        )}
      </p>
      {canRecuse && <Recuse sheet={sheet} />}
    </>
  );
}

interface StandingProps {
  readonly desk: Desk;
  readonly sheet: BallotSheet;
  readonly step: Step;
  readonly stage: Season["stage"];
  readonly locked: boolean;
}

/** How the ballot stands: what hinders, what became of it, what is about to be submitted. */
function Standing({ desk, sheet, step, stage, locked }: StandingProps) {
  const { run, season, work } = sheet;
  return (
    <>
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

import type { Kept } from "../client/kept.ts";
import { Notice } from "../parts/Notice.tsx";
import { BallotScreen } from "./parts/BallotScreen.tsx";
import { ConflictScreen } from "./parts/ConflictScreen.tsx";
import { QueueScreen } from "./parts/QueueScreen.tsx";
import { type Phase, workAt } from "./state/desk.ts";
import type { DeskWorld } from "./state/deskContext.ts";
import type { DeskRun } from "./state/deskRun.ts";
import { otherAddresses } from "./state/keptDraft.ts";
import { useDesk, useNow } from "./useDesk.ts";
import { useWide } from "./useWide.ts";

interface Props {
  readonly world: DeskWorld;
  /** Of a dialog: what it begins with, '' for the list. Null in the sidebar, from which the dialog can be opened. Known once the page is whole. */
  begins(): string | null;
}

export function App({ world, begins }: Props) {
  const { desk, run } = useDesk(world, begins);
  const now = useNow();
  const wide = useWide();
  const { phase, season, screen } = desk;
  if (season === null) {
    return (
      <main>
        <h1 class="hidden">Chấm điểm</h1>
        <Beginning phase={phase} run={run} kept={world.kept} />
      </main>
    );
  }
  if (desk.elsewhere) return <Elsewhere run={run} busy={desk.busy} />;
  const canWiden = begins() === null && !wide;
  const work = screen.kind === "ballot" ? workAt(desk, screen.ballot) : null;
  if (screen.kind === "ballot" && work !== null) {
    return (
      <BallotScreen
        key={screen.ballot}
        {...{ desk, run, season, work, now, wide, canWiden }}
        step={screen.step}
      />
    );
  }
  if (screen.kind === "conflicts") return <ConflictScreen desk={desk} run={run} />;
  return <QueueScreen {...{ desk, run, season, now, canWiden }} />;
}

/** The wide page lies over the sheet, or has just been closed. */
function Elsewhere({ run, busy }: { readonly run: DeskRun; readonly busy: boolean }) {
  return (
    <main>
      <h1 id="heading" tabIndex={-1}>
        Đang chấm ở trang rộng
      </h1>
      <p>Đóng trang rộng rồi bấm nút dưới đây để chấm tiếp trong khung này. Những gì đã gõ vẫn còn.</p>
      <div class="actions">
        <button type="button" class="main" disabled={busy} onClick={run.comeBack}>
          Chấm tiếp ở khung này
        </button>
        <button type="button" disabled={busy} onClick={() => run.openWide("")}>
          Mở lại trang rộng
        </button>
      </div>
    </main>
  );
}

interface BeginningProps {
  readonly phase: Phase;
  readonly run: DeskRun;
  readonly kept: Kept;
}

/** While there is no queue yet, or none for this account. */
function Beginning({ phase, run, kept }: BeginningProps) {
  if (phase.kind === "loading" || phase.kind === "ready") {
    return (
      <p class="quiet" role="status">
        Đang đọc danh sách phiếu…
      </p>
    );
  }
  const refused = phase.kind === "refused";
  const others = refused ? otherAddresses(kept, phase.email) : [];
  return (
    <Notice
      tone="warning"
      title={refused ? "Chưa mở được phiếu chấm" : "Chưa đọc được danh sách phiếu"}
      sentences={refused ? phase.sentences : [phase.sentence]}
    >
      {refused && phase.email !== "" && (
        <p>
          Đang dùng tài khoản <b>{phase.email}</b>.
        </p>
      )}
      {others.length > 0 && (
        <p>Bản nháp trên máy này vẫn còn, giữ cho: {others.join(", ")}. Mở bằng tài khoản đó để xem.</p>
      )}
      <button type="button" onClick={run.load}>
        Thử lại
      </button>
    </Notice>
  );
}

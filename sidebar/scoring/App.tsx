import type { Kept } from "../client/kept.ts";
import { BallotScreen } from "./parts/BallotScreen.tsx";
import { Notice } from "./parts/Notice.tsx";
import { QueueScreen } from "./parts/QueueScreen.tsx";
import { type Phase, workAt } from "./state/desk.ts";
import type { DeskWorld } from "./state/deskContext.ts";
import type { DeskRun } from "./state/deskRun.ts";
import { otherAddresses } from "./state/keptDraft.ts";
import { useDesk, useNow } from "./useDesk.ts";

export function App({ world }: { readonly world: DeskWorld }) {
  const { desk, run } = useDesk(world);
  const now = useNow();
  const { phase, season, screen } = desk;
  if (season === null) {
    return (
      <main>
        <h1 class="hidden">Chấm điểm</h1>
        <Beginning phase={phase} run={run} kept={world.kept} />
      </main>
    );
  }
  const work = screen.kind === "ballot" ? workAt(desk, screen.ballot) : null;
  if (screen.kind === "ballot" && work !== null) {
    return <BallotScreen desk={desk} run={run} season={season} work={work} step={screen.step} now={now} />;
  }
  return <QueueScreen desk={desk} run={run} season={season} now={now} />;
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

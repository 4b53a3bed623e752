import { BallotScreen } from "./parts/BallotScreen.tsx";
import { Notice } from "./parts/Notice.tsx";
import { QueueScreen } from "./parts/QueueScreen.tsx";
import { workAt } from "./state/desk.ts";
import type { DeskWorld } from "./state/deskRun.ts";
import { otherAddresses } from "./state/keptDraft.ts";
import { useDesk, useNow } from "./useDesk.ts";

export function App({ world }: { readonly world: DeskWorld }) {
  const { desk, run } = useDesk(world);
  const now = useNow();
  const { phase, season, screen } = desk;
  if (phase.kind === "refused") {
    const others = otherAddresses(world.kept, phase.email);
    return (
      <main>
        <Notice tone="warning" title="Chưa mở được phiếu chấm" sentences={phase.sentences}>
          {phase.email !== "" && (
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
      </main>
    );
  }
  if (phase.kind === "failed") {
    return (
      <main>
        <Notice tone="warning" title="Chưa đọc được danh sách phiếu" sentences={[phase.sentence]}>
          <button type="button" onClick={run.load}>
            Thử lại
          </button>
        </Notice>
      </main>
    );
  }
  if (season === null) {
    return (
      <main>
        <p class="quiet" role="status">
          Đang đọc danh sách phiếu…
        </p>
      </main>
    );
  }
  const work = screen.kind === "ballot" ? workAt(desk, screen.ballot) : null;
  if (screen.kind === "ballot" && work !== null) {
    return <BallotScreen desk={desk} run={run} season={season} work={work} step={screen.step} now={now} />;
  }
  return <QueueScreen desk={desk} run={run} season={season} now={now} />;
}

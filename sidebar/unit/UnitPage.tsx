import { useEffect, useState } from "preact/hooks";
import { Notice } from "../parts/Notice.tsx";
import { NoUnit } from "./parts/NoUnit.tsx";
import { OwnUnit } from "./parts/OwnUnit.tsx";
import { createUnitRun, NOTHING_SEEN, type UnitWorld } from "./state/unitRun.ts";

export function UnitPage({ world }: { readonly world: UnitWorld }) {
  const [seen, show] = useState(NOTHING_SEEN);
  const [run] = useState(() => createUnitRun(world, show));
  useEffect(() => void run.load(), [run]);
  const { kind, unit, sentences } = seen;
  return (
    <main class="unit">
      {unit === null && <h1 class="hidden">Đơn vị của tôi</h1>}
      {unit === null && kind === "loading" && (
        <p class="quiet" role="status">
          Đang đọc bảng tính…
        </p>
      )}
      {kind === "stopped" && (
        <Notice tone="warning" title="Chưa đọc được bảng tính" sentences={sentences}>
          <button type="button" onClick={run.load}>
            Thử lại
          </button>
        </Notice>
      )}
      {unit !== null && unit.own === null && <NoUnit unit={unit} />}
      {unit !== null && unit.own !== null && <OwnUnit seen={seen} unit={unit} own={unit.own} run={run} />}
    </main>
  );
}

import { useEffect, useState } from "preact/hooks";
import { Notice } from "../parts/Notice.tsx";
import { Receive } from "./parts/Receive.tsx";
import { Send } from "./parts/Send.tsx";
import { type BaseLevelWorld, createBaseLevelRun, NOTHING_SEEN } from "./state/baseLevelRun.ts";

export function BaseLevelPage({ world }: { readonly world: BaseLevelWorld }) {
  const [seen, show] = useState(NOTHING_SEEN);
  const [run] = useState(() => createBaseLevelRun(world, show));
  useEffect(() => void run.load(), [run]);
  const { units, refused } = seen;
  return (
    <main class="base-level">
      <h1>Kết quả cấp cơ sở</h1>
      {units === null && refused.length === 0 && (
        <p class="quiet" role="status">
          Đang đọc bảng tính…
        </p>
      )}
      {units === null && refused.length > 0 && (
        <Notice tone="warning" title="Chưa đọc được" sentences={refused}>
          <button type="button" class="small" onClick={() => void run.load()}>
            Đọc lại
          </button>
        </Notice>
      )}
      {units !== null && units.length > 0 && <Receive seen={seen} units={units} run={run} />}
      {(units !== null || refused.length > 0) && <Send seen={seen} run={run} alone={units?.length === 0} />}
    </main>
  );
}

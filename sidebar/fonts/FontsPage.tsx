import { useEffect, useState } from "preact/hooks";
import { Notice } from "../parts/Notice.tsx";
import { Texts } from "./parts/Texts.tsx";
import { createFontsRun, type Done, type FontsRun, type FontsWorld, NOTHING_SEEN } from "./state/fontsRun.ts";
import { doneSentences, doneTitle, lookedAt, notListed } from "./state/fontsWords.ts";

export function FontsPage({ world }: { readonly world: FontsWorld }) {
  const [seen, show] = useState(NOTHING_SEEN);
  const [run] = useState(() => createFontsRun(world, show));
  useEffect(() => void run.load(), [run]);
  const { kind, looked, found, sentences, done } = seen;
  return (
    <main class="fonts">
      <h1>Chuyển phông chữ cũ</h1>
      <p class="quiet" role="status">
        {kind === "loading" ? "Đang đọc bảng tính…" : looked !== null && lookedAt(looked)}
      </p>
      {sentences.length > 0 && <Notice tone="warning" title="Chưa làm được" sentences={sentences} />}
      <div role="status">{done !== null && <Outcome done={done} run={run} />}</div>
      {kind !== "stopped" && looked !== null && found.length > 0 && <Texts seen={seen} run={run} />}
      {kind === "ready" && found.length === 0 && done === null && (
        <Notice
          tone="calm"
          title="Không thấy chữ gõ bằng phông cũ"
          sentences={["Muốn xem riêng một vùng: bôi đen các ô ấy rồi bấm “Xem lại”."]}
        />
      )}
      {looked !== null && notListed(looked).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p class="actions">
        <button type="button" class="small" disabled={kind === "loading"} onClick={run.load}>
          Xem lại
        </button>
      </p>
    </main>
  );
}

/** What was written, the way back, and where the former texts are kept besides. */
function Outcome({ done, run }: { readonly done: Done; readonly run: FontsRun }) {
  const back = done.kind === "converted" && done.written > 0;
  return (
    <Notice
      tone={done.written > 0 ? "calm" : "warning"}
      title={doneTitle(done)}
      sentences={doneSentences(done)}
    >
      {back && (
        <>
          <button type="button" onClick={run.undo}>
            Hoàn tác
          </button>
          <p class="quiet">
            Nội dung cũ cũng còn trong Tệp › Lịch sử phiên bản. Cột do hệ thống ghi được cập nhật trong vòng 5
            phút.
          </p>
        </>
      )}
    </Notice>
  );
}

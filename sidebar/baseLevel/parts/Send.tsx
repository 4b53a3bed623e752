import { useRef } from "preact/hooks";
import { Notice } from "../../parts/Notice.tsx";
import type { BaseLevelRun, Seen } from "../state/baseLevelRun.ts";

interface Props {
  readonly seen: Seen;
  readonly run: BaseLevelRun;
  /** Nothing is received here. */
  readonly alone: boolean;
}

/** What goes to the level above: a file, or text to copy. */
export function Send({ seen, run, alone }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { sent, notSent, busy } = seen;
  return (
    <section aria-labelledby="send">
      <h2 id="send">Gửi kết quả lên cấp trên</h2>
      <p class="quiet">
        {alone &&
          "Ở đây không đơn vị nào tự chấm; đơn vị tự chấm được ghi cấp của mình ở cột Cấp thẩm định, tab Đơn vị. "}
        Dùng trong sổ của cấp cơ sở, sau khi lập bảng xếp hạng và ghi kết luận.
      </p>
      <p class="actions">
        <button type="button" disabled={busy} onClick={() => void run.make()}>
          Lập kết quả
        </button>
      </p>
      <div role="status">
        {notSent.length > 0 && <Notice tone="warning" title="Chưa lập được" sentences={notSent} />}
        {sent !== null && (
          <Notice
            tone="calm"
            title={`Kết quả năm ${sent.year}, đơn vị ${sent.unit}: ${sent.models} mô hình`}
            sentences={["Gửi tệp, hoặc chép cả nội dung dưới đây vào thư; không sửa chữ nào."]}
          />
        )}
      </div>
      {sent !== null && (
        <>
          <textarea ref={area} readOnly rows={8} aria-label="Nội dung gửi đi" value={sent.text} />
          <p class="actions">
            <button type="button" class="main" onClick={run.download}>
              Tải tệp
            </button>
            <button type="button" onClick={() => area.current?.select()}>
              Chọn cả nội dung
            </button>
          </p>
        </>
      )}
    </section>
  );
}

import type { FieldView } from "../../../src/rpc/answers.ts";
import { Notice } from "../../parts/Notice.tsx";
import type { EntryState } from "../state/desk.ts";
import { LongText } from "./LongText.tsx";

interface Props {
  readonly entry: EntryState | undefined;
  /** Its unit by name; '' as long as it is known by its code only. */
  readonly unit: string;
  /** Unfolded from the start: there is room. */
  readonly open: boolean;
  retry(): void;
}

/** What the unit wrote: whose it is at once, the rest folded, what is missing marked before it is opened. */
export function EntryText({ entry, unit, open, retry }: Props) {
  if (entry === undefined || entry.kind === "reading") {
    return (
      <p class="quiet" role="status">
        Đang đọc đăng ký, báo cáo…
      </p>
    );
  }
  if (entry.kind === "unread") {
    return (
      <Notice tone="warning" title="Chưa đọc được đăng ký, báo cáo" sentences={entry.sentences}>
        <button type="button" onClick={retry}>
          Đọc lại
        </button>
      </Notice>
    );
  }
  return (
    <section class="entry" aria-label="Hồ sơ của đơn vị">
      <p class="holder">
        {entry.holder || "(chưa ghi tập thể, cá nhân)"} <span class="quiet">· {unit || entry.unit}</span>
      </p>
      {entry.state !== "" && entry.state !== "Đang thực hiện" && (
        <Notice tone="warning" title={`Mô hình này: ${entry.state}`}>
          <p>Hãy hỏi Ban Tổ chức trước khi chấm tiếp; nội dung đã gõ vẫn được giữ.</p>
        </Notice>
      )}
      {entry.report === null ? (
        <p class="missing">Chưa có báo cáo kết quả.</p>
      ) : (
        <Part title="Báo cáo kết quả" fields={entry.report} open={open} />
      )}
      <Part title="Đăng ký" fields={entry.registration} open={open} />
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly fields: readonly FieldView[];
  readonly open: boolean;
}

/** So short a text may stand beside another. */
const SHORT = 28;

function Part({ title, fields, open }: PartProps) {
  const missing = fields.filter((field) => field.missing);
  return (
    <details class="part" open={open}>
      <summary>
        <b>{title}</b>
        {missing.length === 0 ? (
          <span class="quiet"> · {fields.length} mục</span>
        ) : (
          <span class="missing"> · thiếu: {missing.map(({ header }) => header).join(", ")}</span>
        )}
      </summary>
      <dl>
        {fields.map(({ header, text, missing: lacks }) => (
          <div key={header} class={text.length <= SHORT ? "short" : ""}>
            <dt>{header}</dt>
            <dd>{lacks ? <span class="missing">chưa có</span> : <LongText text={text} whole={open} />}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

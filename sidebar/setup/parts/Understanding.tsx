import type { Preview } from "../state/preview.ts";
import { Lists } from "./Lists.tsx";

interface Props {
  readonly preview: Preview;
  previewAgain(): void;
}

/** What would be written, and everything that is wrong with it. */
export function Understanding({ preview, previewAgain }: Props) {
  const { state } = preview;
  if (state.kind === "stale") {
    return (
      <p class="quiet understanding" role="status">
        Đang xem lại nội dung…
      </p>
    );
  }
  if (state.kind === "failed") {
    return (
      <div class="notice warning">
        <p class="notice-title">Chưa xem lại được</p>
        {state.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <button type="button" onClick={previewAgain}>
          Thử lại
        </button>
      </div>
    );
  }
  const { units, appraisers, problems, notes } = state.understood;
  const read = `Trong danh sách dán: ${units.rows.length} đơn vị, ${appraisers.rows.length} thành viên Tổ thẩm định.`;
  if (problems.length === 0) {
    return (
      <>
        <div class="notice calm" role="status">
          <p class="notice-title">Nội dung đọc được hết</p>
          <p>{read} Chưa ghi gì vào bảng tính.</p>
        </div>
        <Notes notes={notes} />
        <Lists units={units} appraisers={appraisers} />
      </>
    );
  }
  return (
    <>
      <div class="notice warning" role="status">
        <p class="notice-title">Còn {problems.length} điều cần sửa trước khi áp dụng</p>
        <p>{read}</p>
        <ul class="problems">
          {problems.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Notes notes={notes} />
      <Lists units={units} appraisers={appraisers} />
    </>
  );
}

/** What is told and need not be put right. */
function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div class="notice calm">
      <p class="notice-title">Xin xem lại {notes.length} điều; vẫn áp dụng được</p>
      <ul class="problems">
        {notes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

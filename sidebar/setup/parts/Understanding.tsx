import type { Preview } from "../state/preview.ts";
import type { Found } from "../state/reading.ts";
import { Lists } from "./Lists.tsx";

interface Props {
  readonly preview: Preview;
  readonly found: Found;
  previewAgain(): void;
}

/** What would be written, and everything that is wrong with it: the page's own reading at once, then with what the server knows. */
export function Understanding({ preview, found, previewAgain }: Props) {
  const { units, appraisers, problems, notes } = found;
  const { state } = preview;
  return (
    <>
      <Standing state={state} found={found} previewAgain={previewAgain} />
      {problems.length > 0 && (
        <div class="notice warning" role="status">
          <p class="notice-title">Còn {problems.length} điều cần sửa trước khi áp dụng</p>
          {state.kind === "known" && <p>{counted(found)}</p>}
          <Sentences sentences={problems} />
        </div>
      )}
      {notes.length > 0 && (
        <div class="notice calm">
          <p class="notice-title">Xin xem lại {notes.length} điều; vẫn áp dụng được</p>
          <Sentences sentences={notes} />
        </div>
      )}
      <Lists units={units} appraisers={appraisers} />
    </>
  );
}

interface StandingProps {
  readonly state: Preview["state"];
  readonly found: Found;
  previewAgain(): void;
}

/** How far the form has been looked at; where it was and something is wrong, that says it. */
function Standing({ state, found, previewAgain }: StandingProps) {
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
  if (state.kind === "stale") {
    return (
      <p class="quiet understanding" role="status">
        {counted(found)} Đang xem lại nội dung…
      </p>
    );
  }
  if (found.problems.length > 0) return null;
  return (
    <div class="notice calm" role="status">
      <p class="notice-title">Nội dung đọc được hết</p>
      <p>{counted(found)} Chưa ghi gì vào bảng tính.</p>
    </div>
  );
}

const counted = ({ units, appraisers }: Found): string =>
  `Trong danh sách dán: ${units.length} đơn vị, ${appraisers.length} thành viên Tổ thẩm định.`;

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard (WCAG 2.1.1)
    <ul class="problems" tabIndex={0}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What the page says of what was looked at and of what was written. */
import type { Done, Looked } from "./fontsRun.ts";

/** Cells that are all named; of more only these. */
const NAMED = 8;

export function lookedAt({ title, whole }: Looked): string {
  return whole ? `Đã xem cả tab ${title}, vì chỉ đang chọn một ô.` : `Đã xem các ô đang chọn ở tab ${title}.`;
}

/** What is not in the list, and why. */
export function notListed({ locked, more }: Looked): readonly string[] {
  return [
    ...(locked === 0
      ? []
      : [
          `${locked} ô khác cũng có vẻ gõ bằng phông cũ nhưng đang khóa với bạn; hãy nhờ người được ghi ở đó chuyển.`,
        ]),
    ...(more ? ["Còn nữa: chuyển xong các ô này, bấm “Xem lại” để xem tiếp."] : []),
  ];
}

export function doneTitle({ kind, written }: Done): string {
  if (written === 0) return "Chưa chuyển ô nào";
  return kind === "converted" ? `Đã chuyển ${written} ô sang Unicode` : `Đã trả lại ${written} ô như trước`;
}

export function doneSentences({ changed, locked }: Done): readonly string[] {
  return [
    ...(changed.length === 0
      ? []
      : [`Để nguyên ${named(changed)}: nội dung đã khác lúc xem. Bấm “Xem lại” để xem nội dung mới.`]),
    ...(locked.length === 0
      ? []
      : [`Để nguyên ${named(locked)}: ô đang khóa với bạn, hoặc do hệ thống ghi.`]),
  ];
}

function named(cells: readonly string[]): string {
  const rest = cells.length - NAMED;
  return `ô ${cells.slice(0, NAMED).join(", ")}${rest > 0 ? ` và ${rest} ô khác` : ""}`;
}

export const systemsOwn = (title: string): string =>
  `Tab ${title} do hệ thống ghi, không có gì để chuyển. Hãy mở tab có chữ cần chuyển rồi bấm “Xem lại”.`;

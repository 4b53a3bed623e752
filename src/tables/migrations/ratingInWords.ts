/** Version 9 writes the best yearly rating out in the headers of Đăng ký, instead of HTXSNV. */
import { withRenamed } from "./rename.ts";
import type { Migration } from "./step.ts";

const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ["Đề nghị xét HTXSNV", "Đề nghị xét hoàn thành xuất sắc nhiệm vụ"],
  ["HTXSNV 05 năm liền", "Hoàn thành xuất sắc nhiệm vụ 05 năm liền"],
]);

export const ratingInWords: Migration = {
  version: 9,
  table: "registrations",
  says: "Tab Đăng ký: tiêu đề ghi đủ chữ “hoàn thành xuất sắc nhiệm vụ” thay cho HTXSNV.",
  brings: {},
  needs: [],
  apply: (tab) => withRenamed(tab, IN_WORDS),
};

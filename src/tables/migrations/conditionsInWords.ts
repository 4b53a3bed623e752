/** Version 7 says in the headers of Báo cáo what each condition asks, instead of ĐK1 to ĐK6. */
import { withRenamed } from "./rename.ts";
import type { Migration } from "./step.ts";

const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ["ĐK1", "Điều kiện 1: đã đăng ký"],
  ["ĐK2", "Điều kiện 2: có văn bản triển khai"],
  ["ĐK3", "Điều kiện 3: đã triển khai đủ thời gian tối thiểu"],
  ["ĐK4", "Điều kiện 4: báo cáo hiệu quả bằng số liệu"],
  ["ĐK5", "Điều kiện 5: mới trong phạm vi đơn vị, không trùng"],
  ["ĐK6", "Điều kiện 6: không thuộc trường hợp bị loại trừ"],
]);

export const conditionsInWords: Migration = {
  version: 7,
  table: "reports",
  says: "Tab Báo cáo: tiêu đề ĐK1 đến ĐK6 ghi rõ từng điều kiện.",
  brings: {},
  needs: [],
  apply: (tab) => withRenamed(tab, IN_WORDS),
};

import { type Migration, placeOf, type TabContent } from "./step.ts";

const TICKED = "Thực hiện";
const STATE = "Trạng thái";
const FINISHED = ["Xong", "Từ chối"];
/** What the program of version 1 wrote beside an order, and would have written anew. */
const WRITTEN = ["Lúc yêu cầu", STATE, "Kết quả", "Xong lúc"];

/**
 * Version 1 took the tick of a finished order away, and one that was ticked again was asked again. From version 2 on a finished row is
 * final: what was ticked and not done yet loses the results of the time before, so that it is done.
 */
export const finalOrders: Migration = {
  version: 2,
  table: "commands",
  says: "Tab Lệnh: dấu Thực hiện nay để nguyên sau khi làm xong; dòng đã làm xong là dòng chốt.",
  brings: {
    units: ["Gia hạn đăng ký (theo lệnh)", "Gia hạn báo cáo (theo lệnh)"],
    registrations: ["Tình trạng (theo lệnh)"],
  },
  needs: [TICKED, ...WRITTEN],
  apply: withoutOldResults,
};

function withoutOldResults(tab: TabContent): TabContent {
  const [ticked, state] = [placeOf(tab, TICKED), placeOf(tab, STATE)];
  const written = new Set(WRITTEN.map((header) => placeOf(tab, header)));
  const asked = (row: TabContent["rows"][number]) =>
    row[ticked] === true && FINISHED.includes(String(row[state]));
  return {
    ...tab,
    rows: tab.rows.map((row) =>
      asked(row) ? row.map((cell, column) => (written.has(column) ? "" : cell)) : row,
    ),
  };
}

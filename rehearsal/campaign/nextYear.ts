/** January: the frozen spreadsheet is copied, the copy is taken over, and the next year begins in it (SPEC NY1–NY7). */
import { exportXlsx } from "sheets-script-host";
import { Operations } from "../season/operations.ts";
import { typeOrder } from "../season/orders.ts";
import { type Bundles, type Season, said, skip, tab } from "../season/season.ts";
import { campaignFromFile } from "./fromFile.ts";

const ORDER = { command: "Mở đợt năm sau" };

/** @param print takes each line of progress @returns the season of the copy */
export async function playNextYear(
  frozen: Season,
  bundles: Bundles,
  print: (line: string) => void,
): Promise<Season> {
  const taken = await campaignFromFile(await exportXlsx(frozen.file), bundles);
  const { host, file } = taken.campaign;
  const copy: Season = {
    ...frozen,
    ...{ host, file, addin: taken.addin, steward: taken.steward },
    ...{ operations: new Operations(host), ids: new Map(), ballotTimes: [] },
    say: (line) => print(said(host, line)),
  };
  skip(copy, "2024-01-15 08:00");
  copy.say(`Bản sao đã nhận, cài đặt: ${taken.said.slice(1).join(" ")}`);
  copy.say(typeOrder(copy, ORDER));
  copy.say(`Lần hai: ${refusalOf(() => typeOrder(copy, ORDER))}`);
  const kept = tab(copy, "Lưu trữ").lines.length;
  const asked = tab(copy, "Đăng ký").lines.filter((line) => line.text("Tên mô hình") !== "").length;
  copy.say(`Lưu trữ: ${kept} mô hình; Đăng ký: ${asked} dòng đã có tên.`);
  return copy;
}

/** What is said instead of a result. */
function refusalOf(action: () => string): string {
  try {
    return `VẪN LÀM: ${action()}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

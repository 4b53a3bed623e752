/** Early in December: a unit that appraises its own sends its result, and it is read, changed on its way, and read as it was sent. */
import { grassRoots } from "../grassRoots.ts";
import type { SeasonOptions } from "../options.ts";
import { ORGANISER } from "../people.ts";
import { ask } from "../rpc.ts";
import { oneRound, type Season } from "../season.ts";

/** Small: what is shown is the way of the result. */
const SIZE = { units: 3, models: 4, appraisers: 3 };

/** @param play plays the sender’s own year, up to its ranking */
export function receive(season: Season, play: (options: SeasonOptions) => Season): void {
  const sender = season.plan.office.ownLevel;
  if (sender === null) return;
  const options = {
    ...SIZE,
    seed: season.plan.options.seed,
    out: null,
    letter: false,
    office: grassRoots(sender),
  };
  const base = play(options);
  for (const { functionName, message } of base.host.failures) throw new Error(`${functionName}: ${message}`);
  const { text = "" } = ask(base, ORGANISER, { kind: "baseResult" });
  const send = (sent: string, doubles: boolean) =>
    ask(season, ORGANISER, { kind: "receiveBaseResult", text: sent, replace: false, doubles });
  season.say(`${sender.name} chấm xong ở sổ của mình, gửi kết quả: ${text.split("\n").length} dòng.`);
  const changed = send(
    text.replace(/\t(\d+)(?=\t)/, (_, figure: string) => `\t${Number(figure) + 1}`),
    false,
  );
  season.say(`Bản bị sửa trên đường: ${(changed.sentences ?? ["VẪN NHẬN"]).join(" ")}`);
  // Its models bear the titles of models here: who receives them looks, and says that they are others.
  const alike = send(text, false).sentences ?? [];
  season.say(`Trùng tên với mô hình ở đây: ${alike.length}, chưa nhận. Đã xem, là mô hình khác.`);
  const taken = send(text, true);
  if (taken.kind !== "baseUnits") throw new Error((taken.sentences ?? [taken.kind]).join("\n"));
  oneRound(season, "tick");
  const [told = ""] = overviewTexts(season).filter((line) => line.startsWith("Cấp cơ sở"));
  season.say(`Tổng quan: ${told}`);
}

function overviewTexts({ file: { workbook } }: Season): readonly string[] {
  const sheet = workbook.sheetIds().find((id) => workbook.sheet(id).name === "Tổng quan");
  if (sheet === undefined) return [];
  const area = {
    sheet,
    row: 0,
    column: 0,
    rows: workbook.lastRow(sheet) + 1,
    columns: workbook.lastColumn(sheet) + 1,
  };
  return workbook.display(area).flat();
}

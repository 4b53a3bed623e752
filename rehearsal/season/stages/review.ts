/** April: the organiser looks through what was registered, asks for one thing more, and finds it in order. */
import { ORGANISER } from "../people.ts";
import { lineOfModel } from "../screen.ts";
import { mustBeTaken, oneRound, type Season, skip, tab, typeUnder } from "../season.ts";

const TAB = "Đăng ký";
const RESULT = "Kết quả rà soát";
const WORDS = "Nội dung cần bổ sung";

export function review(season: Season): void {
  const { plan, ids, say } = season;
  const model = plan.cases.extended ?? plan.models[0];
  const id = model === undefined ? undefined : ids.get(model);
  if (model === undefined || id === undefined) return;
  skip(season, "2023-04-05 08:30");
  decide(season, id, { [WORDS]: "Ghi rõ sản phẩm cụ thể", [RESULT]: "Cần bổ sung" });
  oneRound(season, "tick");
  const missing = lineOfModel(tab(season, TAB), id).text("Còn thiếu");
  say(`${model.unit.name} được rà soát: ${missing}`);
  skip(season, "2023-04-10 09:00");
  decide(season, id, { [WORDS]: "", [RESULT]: "Đạt" });
  oneRound(season, "tick");
  say(`Bổ sung xong: ${lineOfModel(tab(season, TAB), id).text("Còn thiếu")}.`);
}

function decide(season: Season, id: string, cells: Readonly<Record<string, string>>): void {
  const screen = tab(season, TAB);
  const { row } = lineOfModel(screen, id);
  for (const [header, text] of Object.entries(cells))
    mustBeTaken([typeUnder(season, ORGANISER, screen, { row, header, text })]);
}

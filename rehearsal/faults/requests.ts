/** What people send through the add-in. */
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { look } from "../season/screen.ts";
import { SCORING } from "./names.ts";
import { ask, type Office, OWNER } from "./office.ts";
import { cellAt } from "./places.ts";

/** Maxima are whole hundredths of a point. */
const HUNDREDTHS = 100;

/** Criterion after criterion is filled to its maximum until this total is reached. */
export function points(total: number): Readonly<Record<string, number>> {
  let rest = total;
  return Object.fromEntries(
    REFERENCE_RUBRIC.criteria.map(({ code, maximum }) => {
      const given = Math.min(rest, maximum / HUNDREDTHS);
      rest -= given;
      return [code, given];
    }),
  );
}

/** A complete registration from Đối tượng to Đề nghị xét hoàn thành xuất sắc nhiệm vụ. */
export function registrationLine(number: number): readonly string[] {
  return [
    ...["Tập thể", `Tập thể ${number}`, "", "", `Mô hình ${number}`, "Mô hình mới", "Mới"],
    ...["Cải cách hành chính", `Hồ sơ chậm ${number}`, `Giảm nửa thời gian ${number}`, `Cắt bước ${number}`],
    ...[`Chưa nơi nào làm ${number}`, "", "", "1/4/2023", "", `Quy trình ${number}`, "", "", "Có"],
  ];
}

/** Every ballot that is worked on, scored in full, so that nothing else is lacking. */
export function ballotChanges(office: Office, id: string, total: number, comment: string): readonly object[] {
  const screen = look(office.file, SCORING);
  const headerOf = (code: string) => screen.headers.find((header) => header.startsWith(`${code} `)) ?? "";
  const was = (header: string) => cellAt(office, { tab: SCORING, id, header }).replace(".", ",");
  return [
    ...Object.entries(points(total)).map(([code, now]) => ({
      field: `point.${code}`,
      was: was(headerOf(code)),
      now: String(now),
    })),
    { field: "comment", was: was("Nhận xét"), now: comment },
  ];
}

/** A ballot as a page names it that read the list long ago: it stands elsewhere by now, but for the first. */
export function listed({ file: { workbook } }: Office, id: string): object {
  const scoring = workbook
    .sheetIds()
    .map((sheet) => workbook.sheet(sheet))
    .find(({ name }) => name === SCORING);
  return { ballot: id, row: 2, rows: scoring?.rows };
}

export function send(
  office: Office,
  user: string,
  kind: "saveBallot" | "submitBallot",
  wanted: { readonly id: string; readonly total: number; readonly comment: string },
): unknown {
  const { id, total, comment } = wanted;
  return ask(office, user, {
    kind,
    ...listed(office, id),
    changes: ballotChanges(office, id, total, comment),
  });
}

export function order(
  office: Office,
  [command, target, value, reason]: readonly [string, string, string, string],
) {
  return ask(office, OWNER, { kind: "command", command, target, value, reason });
}

/** Throws when an answer does not say this. */
export function mustSay(answer: unknown, expected: Readonly<Record<string, unknown>>): void {
  // Every answer is an object (src/rpc/answers.ts).
  const found = answer as Readonly<Record<string, unknown>>;
  const differs = Object.entries(expected).some(
    ([key, value]) => JSON.stringify(found[key]) !== JSON.stringify(value),
  );
  if (differs) throw new Error(`Expected ${JSON.stringify(expected)}, heard ${JSON.stringify(answer)}`);
}

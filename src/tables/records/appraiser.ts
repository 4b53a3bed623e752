import type { Appraiser, ConflictAnswer, Recusal } from "../../domain/people/appraiser.ts";
import { cleanLine } from "../../domain/text/vietnamese.ts";
import type { appraisers } from "../appraisers.ts";
import type { RecordOf } from "../table.ts";

export type AppraiserRecord = RecordOf<typeof appraisers.columns>;

/** A row of Tổ thẩm định as the domain knows an appraiser; a blank Được chấm is Có, a blank Vai trò is Thành viên. */
export function toAppraiser(record: AppraiserRecord): Appraiser {
  return {
    code: record.code,
    name: record.name,
    position: record.position,
    unit: record.unit,
    role: record.role === "" ? "Thành viên" : record.role,
    email: record.email,
    active: record.active !== false,
    recusals: recusalsIn(record.recusals),
    answers: answersIn(record.answers),
  };
}

/** How many ballots the steward wrote that this member has and has submitted; text that somebody left there instead counts as none. */
export function ballotCounts({ assigned, scored }: Pick<AppraiserRecord, "assigned" | "scored">) {
  return { assigned: Number(assigned) || 0, scored: Number(scored) || 0 };
}

/** One model a line: code, colon, reason. */
export function recusalsIn(text: string): readonly Recusal[] {
  return modelLines(text, /[\n;]/).map(({ model, said }) => ({ model, reason: said }));
}

/** Né tránh or không phải, in whatever case and marks, then a reason behind a dash, comma or colon. */
const VERDICT = /^(?:(n[eé] tr[aá]nh)|kh[oô]ng ph[aả]i)(?=$|[\s,:.–—-])[\s,:.–—-]*/iu;
/** A semicolon may also stand in a reason; one before another code sets two answers apart. */
const BETWEEN_ANSWERS = /\n|;(?=[^;\n]*:)/;

/** One model a line: code, colon, verdict, reason; a verdict that is not known is null (SPEC X16). */
export function answersIn(text: string): readonly ConflictAnswer[] {
  return modelLines(text, BETWEEN_ANSWERS).map(({ model, said }) => {
    const found = VERDICT.exec(said);
    if (found === null) return { model, verdict: null, reason: said };
    const verdict = found[1] === undefined ? "other" : "recuse";
    return { model, verdict, reason: said.slice(found[0].length) };
  });
}

function modelLines(
  text: string,
  between: RegExp,
): readonly { readonly model: string; readonly said: string }[] {
  return text
    .split(between)
    .map((line) => {
      const [model = "", ...said] = line.split(":");
      return { model: cleanLine(model), said: cleanLine(said.join(":")) };
    })
    .filter(({ model }) => model !== "");
}

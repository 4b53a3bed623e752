/** What no tab has and a document needs: typed beside it (SPEC VB3). A field that is left blank is its usual words; without those it is a gap. */
import type { DocumentSettings } from "./facts.ts";
import type { Format } from "./paper.ts";

export interface Field {
  readonly label: string;
  readonly example: string;
  /** Stands where nothing is typed; "" where only people know. */
  readonly usual: (settings: Pick<DocumentSettings, "organiserBody">) => string;
  /** Left blank it is no gap. */
  readonly optional: boolean;
  /** A text of several lines. */
  readonly long: boolean;
}

const declared = (label: string, example: string, more: Partial<Field> = {}): Field => ({
  label,
  example,
  usual: () => "",
  optional: false,
  long: false,
  ...more,
});

/** `Trưởng ban` of a Ban, `Tổ trưởng` of a Tổ; of another body only people know. */
function headOfBody({ organiserBody }: Pick<DocumentSettings, "organiserBody">): string {
  if (/^Ban /i.test(organiserBody)) return "Trưởng ban";
  return /^Tổ /i.test(organiserBody) ? "Tổ trưởng" : "";
}

export const FIELDS = {
  number: declared("Số văn bản", "07"),
  day: declared("Ngày ký", "08/12/2023"),
  organiserPosition: declared("Chức vụ người ký", "Trưởng ban", { usual: headOfBody }),
  organiserSigner: declared("Họ tên người ký", ""),
  stateSuperior: declared("Cơ quan chủ quản", "Ủy ban nhân dân tỉnh …"),
  stateIssuer: declared("Cơ quan ban hành", "Ủy ban nhân dân xã …"),
  stateSymbol: declared("Ký hiệu cơ quan", "UBND"),
  stateAuthority: declared("Thẩm quyền ký", "TM. Ủy ban nhân dân", { optional: true }),
  statePosition: declared("Chức vụ người ký", "Chủ tịch"),
  stateSigner: declared("Họ tên người ký", ""),
  drawnBy: declared("Người lập", ""),
  attachedTo: declared("Kèm theo văn bản", "Tờ trình số 07-TTr/BTCHU, ngày 01/12/2023", { optional: true }),
  meetingTime: declared("Giờ bắt đầu họp", "08 giờ 00"),
  meetingDay: declared("Ngày họp", "01/12/2023"),
  meetingPlace: declared("Nơi họp", "Phòng họp …"),
  teamDecision: declared("Quyết định thành lập Tổ thẩm định", "Quyết định số …, ngày … của …"),
  absent: declared("Vắng (số người, chức vụ, lý do)", "0"),
  opinions: declared("Ý kiến tại cuộc họp", "", { long: true }),
  vote: declared("Tỷ lệ nhất trí (%)", "100"),
  endTime: declared("Giờ kết thúc", "11 giờ 00"),
  decidingDay: declared("Ngày họp kết luận", "05/12/2023"),
  answerBy: declared("Đề nghị gửi chậm nhất ngày", "05/12/2023"),
} as const satisfies Readonly<Record<string, Field>>;

export type FieldKey = keyof typeof FIELDS;

/** What was typed, by field; what was not is "" or absent. */
export type Typed = { readonly [K in FieldKey]?: string };

const ORGANISERS: readonly FieldKey[] = ["organiserPosition", "organiserSigner"];
const STATES: readonly FieldKey[] = [
  "stateSuperior",
  "stateIssuer",
  "stateSymbol",
  "stateAuthority",
  "statePosition",
  "stateSigner",
];

/** Of a document that this body issues: its head, and who signs where no tab says it. */
export function issuerFields(
  issuer: "committee" | "organiser" | "team",
  format: Format,
): readonly FieldKey[] {
  if (format === "state") return issuer === "team" ? ["stateIssuer"] : STATES;
  return issuer === "organiser" ? ORGANISERS : [];
}

/** The forms that add a unit or a member: their fields are columns of the tabs, as declared there. */
import { appraisers } from "../../../src/tables/appraisers.ts";
import { type Columns, columnOf, type Table } from "../../../src/tables/table.ts";
import { units } from "../../../src/tables/units.ts";
import { type Cells, memberPlan, unitPlan } from "./addition.ts";
import type { Board, Plan } from "./facts.ts";

export interface FormField {
  readonly key: string;
  readonly label: string;
  /** Said below; "" where the label says it all. */
  readonly hint: string;
  readonly required: boolean;
  /** One of these; [] where anything may be typed. */
  readonly options: readonly string[];
}

export interface Form {
  readonly kind: "unit" | "member";
  readonly title: string;
  readonly action: string;
  readonly first: readonly FormField[];
  /** Folded: what few units need. */
  readonly more: readonly FormField[];
  plan(board: Board, cells: Cells): Plan;
}

const CODE_HINT = "Để trống thì hệ thống cấp. Đã dùng thì không đổi.";

export const FORMS: Readonly<Record<Form["kind"], Form>> = {
  unit: {
    kind: "unit",
    title: "Thêm đơn vị",
    action: "Thêm đơn vị",
    first: fieldsOf(units, {
      name: "",
      group: "",
      kind: "Ví dụ: đảng bộ cơ sở, phòng, ban",
      emails: "Địa chỉ Google của người nhập liệu; nhiều địa chỉ thì cách nhau bằng dấu phẩy",
      contact: "Người theo dõi việc đăng ký, báo cáo",
      phone: "",
      head: "Không chấm mô hình của đơn vị mình",
    }),
    more: fieldsOf(units, {
      code: CODE_HINT,
      shortName: "",
      rankingGroup: "Để trống thì xếp hạng theo Nhóm đơn vị",
      tier: "Để trống: Tổ thẩm định ở đây chấm. Cấp khác: cấp đó tự chấm",
      contactPosition: "Chức vụ của người đầu mối",
      note: "",
    }),
    plan: unitPlan,
  },
  member: {
    kind: "member",
    title: "Thêm thành viên Tổ thẩm định",
    action: "Thêm thành viên",
    first: fieldsOf(appraisers, {
      name: "",
      position: "",
      unit: "Gõ vài chữ để tìm; để trống nếu không thuộc đơn vị nào trong đợt",
      role: "",
      email: "Địa chỉ Google mà thành viên dùng để mở bảng tính",
    }),
    more: fieldsOf(appraisers, { code: CODE_HINT }),
    plan: memberPlan,
  },
};

function fieldsOf<C extends Columns>(
  table: Table<C>,
  hints: Readonly<Partial<Record<keyof C & string, string>>>,
): readonly FormField[] {
  return table.order
    .filter((key) => hints[key] !== undefined)
    .sort((a, b) => Object.keys(hints).indexOf(a) - Object.keys(hints).indexOf(b))
    .map((key) => {
      const { header, required, kind } = columnOf(table, key);
      const rule = kind.validation;
      return {
        ...{ key, label: header, hint: hints[key] ?? "", required: required && key !== table.id },
        options: rule?.rule === "oneOf" ? rule.values : [],
      };
    });
}

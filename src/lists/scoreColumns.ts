/** What the columns and the lines of a paper score sheet mean (SPEC NL7). */
import type { Criterion } from "../domain/rubric/rubric.ts";
import { cleanLine, matchingKey, wordsKey } from "../domain/text/vietnamese.ts";
import { NUMBERS } from "./columnNames.ts";
import { withoutRemarks } from "./headerCells.ts";

/** What is known of a model that the appraiser is to score. */
export interface KnownModel {
  readonly id: string;
  readonly title: string;
}

export interface ScoreWorld {
  readonly criteria: readonly Pick<Criterion, "code" | "name" | "maximum">[];
  readonly models: readonly KnownModel[];
}

/** Column keys of a sheet of one model; points of several models stand in columns `model.<id>`, criteria of one line a model in `point.<code>`. */
const SHEET_NAMES: Readonly<Record<string, readonly string[]>> = {
  number: [...NUMBERS, "Mã tiêu chí", "Mã"],
  criterion: [
    "Tiêu chí",
    "Tên tiêu chí",
    "Nội dung",
    "Nội dung tiêu chí",
    "Tiêu chí chấm điểm",
    "Tiêu chí thẩm định",
  ],
  maximum: ["Điểm tối đa", "Tối đa", "Điểm chuẩn", "Thang điểm", "Điểm tối đa của tiêu chí"],
  points: [
    "Điểm",
    "Điểm chấm",
    "Điểm của thành viên",
    "Điểm thành viên chấm",
    "Điểm thẩm định",
    "Điểm đạt",
    "Điểm đạt được",
    "Điểm cho",
    "Số điểm",
    "Chấm điểm",
  ],
  model: ["Mã mô hình"],
  modelTitle: ["Tên mô hình", "Mô hình", "Tên mô hình, cách làm", "Tên mô hình mới, cách làm sáng tạo"],
  comment: ["Nhận xét", "Ý kiến", "Nhận xét chung", "Ý kiến nhận xét", "Ghi chú"],
  strengths: ["Ưu điểm", "Điểm mạnh"],
  limits: ["Hạn chế", "Tồn tại", "Hạn chế, tồn tại"],
  proposal: ["Đề xuất", "Kiến nghị", "Đề xuất, kiến nghị"],
  sum: ["Cộng", "Tổng", "Tổng điểm", "Tổng cộng", "Tổng số"],
};

const KEY_OF = new Map(
  Object.entries(SHEET_NAMES).flatMap(([key, names]) => names.map((name) => [wordsKey(name), key] as const)),
);

/** The key of the column that a header stands over; null where it means nothing here. */
export function scoreColumn(header: string, world: ScoreWorld): string | null {
  const said = withoutRemarks(header);
  if (said === "") return null;
  const criterion = criterionIn(said, world);
  if (criterion !== null) return `point.${criterion.code}`;
  const key = KEY_OF.get(wordsKey(said));
  if (key !== undefined) return key;
  const model = modelIn(header, world);
  return model === null ? null : `model.${model.id}`;
}

/** By its code, its name, or both; what stands below the name, as levels do, does not count. */
export function criterionIn(text: string, { criteria }: ScoreWorld): ScoreWorld["criteria"][number] | null {
  const [first = ""] = text.trim().split("\n");
  const key = wordsKey(withoutRemarks(first)).replace(/^(?:tieu chi|tc) (?=\S)/, "");
  if (key === "") return null;
  const named = criteria.filter(({ code, name }) => {
    const [ofCode, ofName] = [wordsKey(code), wordsKey(name)];
    return key === ofCode || key === ofName || key === `${ofCode} ${ofName}`;
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** By its id, alone or in brackets behind the title, or by its title, where one model alone has it. */
export function modelIn(text: string, { models }: ScoreWorld): KnownModel | null {
  const line = cleanLine(text);
  const inBrackets = /^(.*?)\s*\(([^()\s]+)\)$/.exec(line);
  const ids = [line, inBrackets?.[2] ?? ""].map(matchingKey);
  const byId = models.find(({ id }) => ids.includes(matchingKey(id)));
  if (byId !== undefined) return byId;
  const key = wordsKey(line);
  const named = key === "" ? [] : models.filter(({ title }) => wordsKey(title) === key);
  return named.length === 1 ? (named[0] ?? null) : null;
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ma mo hinh)$/, "model"],
  [/^(?:ten )?(?:mo hinh|cach lam|mo hinh, cach lam|mo hinh moi, cach lam sang tao)$/, "modelTitle"],
  [
    /^(?:ho va ten )?(?:thanh vien|thanh vien cham|nguoi cham|thanh vien to tham dinh|ho (?:va )?ten thanh vien)$/,
    "appraiser",
  ],
  [/^(?:nhan xet|nhan xet chung|y kien|y kien nhan xet)$/, "comment"],
  [/^(?:uu diem|diem manh)$/, "strengths"],
  [/^(?:han che|ton tai|han che, ton tai)$/, "limits"],
  [/^(?:de xuat|kien nghi|de xuat, kien nghi)$/, "proposal"],
];

export interface Label {
  readonly key: string;
  readonly text: string;
}

/** “Tên mô hình: …” beside or above the points. */
export function labelIn(words: string): Label | null {
  const [, before = "", text = ""] = /^([^:]{2,60}):\s*([\s\S]*)$/u.exec(words.normalize("NFC")) ?? [];
  const said = matchingKey(before).replace(/^(?:\d+|[ivx]+|[-+*])\s*[.)]?\s*/, "");
  const key = LABELS.find(([pattern]) => pattern.test(said))?.[1];
  return key === undefined ? null : { key, text: text.trim() };
}

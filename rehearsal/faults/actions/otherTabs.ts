/** What people type, sort, insert and delete in the tabs in which no model, report, ballot, rank or order stands. */
import type { Action } from "../action.ts";
import {
  BASE_RESULTS,
  CRITERIA,
  DISSEMINATION,
  LEGAL_BASIS,
  LETTER,
  model,
  REPORTING,
  SETTINGS,
  TEAM_TAB,
  TEMPLATES,
  TITLES,
  UNITS,
  UNITS_TAB,
} from "../names.ts";
import { type Office, OWNER } from "../office.ts";
import { deleteRow, hasTab, insertColumn, insertRow, pasteBelow, sortRows } from "../places.ts";
import { startingRound, type Typed, typing } from "./typing.ts";

const typed = (place: Omit<Typed, "name" | "triggers">): Action =>
  typing({ ...place, name: `gõ ${place.tab}`, triggers: false });

/** A round is interrupted by itself (`tick`), and where an edit began it (`sửa Đơn vị`). */
const typedForRound = (place: Omit<Typed, "name" | "triggers">): Action => ({
  ...startingRound(place),
  name: `gõ ${place.tab}`,
  runs: null,
});

/** A row that has no number yet. */
const pasted = (place: Pick<Typed, "user" | "tab" | "header">, cells: readonly string[]): Action => ({
  name: `gõ ${place.tab}`,
  runs: null,
  reads: [place.tab],
  writes: [place.tab],
  act: (office) => pasteBelow(office, place.user, place, cells),
});

const TYPED: readonly Action[] = [
  typedForRound({
    user: OWNER,
    tab: SETTINGS,
    id: "organiserPhone",
    header: "Giá trị",
    text: "0263 3839 000",
  }),
  typedForRound({
    user: OWNER,
    tab: TEAM_TAB,
    id: "B",
    header: "Hồ sơ né tránh",
    text: `${model(4)}: cùng cơ quan`,
  }),
  typedForRound({ user: OWNER, tab: CRITERIA, id: "I.1", header: "Minh chứng", text: "Văn bản, hình ảnh" }),
  typed({ user: UNITS.AN, tab: DISSEMINATION, id: "AN", header: "Hình thức", text: "Sinh hoạt chi bộ" }),
  typed({
    user: OWNER,
    tab: LEGAL_BASIS,
    id: LETTER,
    header: "Liên kết",
    text: "https://example.vn/848",
  }),
  typed({ user: OWNER, tab: TEMPLATES, id: "Báo cáo", header: "Tiêu đề thư", text: "Nhắc báo cáo {năm}" }),
  pasted({ user: UNITS.AN, tab: TITLES, header: "Mã đơn vị" }, [
    ...["AN", "Tập thể", "Văn phòng xã", "", "Tập thể lao động tiên tiến"],
  ]),
  pasted({ user: OWNER, tab: BASE_RESULTS, header: "Mã kết quả" }, [
    ...["AN/MH-2023-901", "AN", "Mô hình ở cơ sở"],
  ]),
];

/** In each of these at once: none of them knows of another. */
interface Place {
  readonly tab: string;
  readonly by: string;
  /** The row that is deleted; null where each is needed by everything. */
  readonly goes: string | null;
}

const PLACES: readonly Place[] = [
  { tab: REPORTING, by: "Mã mô hình", goes: model(6) },
  { tab: UNITS_TAB, by: "Mã", goes: null },
  { tab: TEAM_TAB, by: "Mã", goes: null },
  { tab: SETTINGS, by: "Mã", goes: "organiserPhone" },
  { tab: CRITERIA, by: "Mã", goes: null },
  { tab: DISSEMINATION, by: "Mã đơn vị", goes: "CUC" },
  { tab: LEGAL_BASIS, by: "Số", goes: LETTER },
  { tab: TEMPLATES, by: "Loại thư", goes: "Quán triệt" },
];

function everywhere(
  name: string,
  places: readonly Place[],
  act: (office: Office, place: Place) => void,
): Action {
  const tabs = places.map(({ tab }) => tab);
  return {
    name: `${name} các tab khác`,
    runs: null,
    inGridAlone: true,
    reads: tabs,
    writes: tabs,
    act: (office) => {
      // One that is being brought back is a place less.
      for (const place of places) if (hasTab(office.file, place.tab)) act(office, place);
      return { refused: null };
    },
  };
}

export const IN_OTHER_TABS: readonly Action[] = [
  ...TYPED,
  everywhere("sắp xếp", PLACES, (office, { tab, by }) => sortRows(office, tab, by)),
  everywhere("chèn dòng", PLACES, (office, { tab }) => insertRow(office, tab)),
  everywhere("chèn cột", PLACES, (office, { tab }) => insertColumn(office, tab)),
  everywhere(
    "xóa dòng",
    PLACES.filter(({ goes }) => goes !== null),
    (office, { tab, goes }) => deleteRow(office, tab, goes ?? ""),
  ),
];

/** Rows that the organiser sorts, inserts and deletes, and a column that comes in before all others: no edit trigger tells of it. */
import type { Action } from "../action.ts";
import { ballot, model, ORDERS, RANKING, REGISTERING, SCORING } from "../names.ts";
import { deleteRow, insertColumn, insertRow, sortRows } from "../places.ts";

interface Place {
  readonly tab: string;
  /** By which the rows are sorted, so that they stand otherwise than before. */
  readonly by: string;
  /** The row that is deleted. */
  readonly goes: string;
}

const PLACES: readonly Place[] = [
  { tab: REGISTERING, by: "Mã mô hình", goes: model(6) },
  { tab: SCORING, by: "Mã phiếu", goes: ballot(3, "A") },
  { tab: RANKING, by: "Mã", goes: model(4) },
  { tab: ORDERS, by: "Mã lệnh", goes: "LN-0001" },
];

export const GRID_ACTIONS: readonly Action[] = PLACES.flatMap((place): readonly Action[] => {
  const { tab, by, goes } = place;
  const own = { runs: null, inGridAlone: true, reads: [tab], writes: [tab] };
  return [
    { ...own, name: `sắp xếp ${tab}`, act: (office) => sortRows(office, tab, by) },
    { ...own, name: `chèn dòng ${tab}`, act: (office) => insertRow(office, tab) },
    { ...own, name: `chèn cột ${tab}`, act: (office) => insertColumn(office, tab) },
    { ...own, name: `xóa dòng ${tab}`, act: (office) => deleteRow(office, tab, goes) },
  ];
});

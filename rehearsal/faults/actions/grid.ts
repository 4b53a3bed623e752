/** Rows that the organiser sorts, inserts and deletes, and a column that comes in before all others: no edit trigger tells of it. */
import { look } from "../../season/screen.ts";
import type { Action } from "../action.ts";
import { ballot, model, ORDERS, RANKING, REGISTERING, SCORING } from "../names.ts";
import { type Office, OWNER } from "../office.ts";
import { lineOf } from "../places.ts";

interface Place {
  readonly tab: string;
  /** By which the rows are sorted, so that they stand otherwise than before. */
  readonly by: string;
  readonly ascending: boolean;
  /** The row that is deleted. */
  readonly goes: string;
}

const PLACES: readonly Place[] = [
  { tab: REGISTERING, by: "Mã mô hình", ascending: false, goes: model(6) },
  { tab: SCORING, by: "Mã phiếu", ascending: false, goes: ballot(3, "A") },
  { tab: RANKING, by: "Mã", ascending: false, goes: model(4) },
  { tab: ORDERS, by: "Mã lệnh", ascending: false, goes: "LN-0001" },
];

/** All rows below the header, and all columns: as “Sắp xếp trang tính” does. */
function sort({ host, file }: Office, { tab, by, ascending }: Place) {
  const { lines, column } = look(file, tab);
  const last = lines.at(-1)?.row ?? 2;
  return host.as(OWNER).sort(file, tab, `2:${last}`, column(by), ascending);
}

/** In the middle of what is there. */
const INSERTED_BEFORE = 3;

export const GRID_ACTIONS: readonly Action[] = PLACES.flatMap((place): readonly Action[] => {
  const { tab, goes } = place;
  const own = { runs: null, reads: [tab], writes: [tab] };
  return [
    { ...own, name: `sắp xếp ${tab}`, act: (office) => sort(office, place) },
    {
      ...own,
      name: `chèn dòng ${tab}`,
      act: ({ host, file }) => host.as(OWNER).insertRows(file, tab, INSERTED_BEFORE),
    },
    {
      ...own,
      name: `chèn cột ${tab}`,
      act: ({ host, file }) => host.as(OWNER).insertColumns(file, tab, 1),
    },
    {
      ...own,
      name: `xóa dòng ${tab}`,
      act: (office) => office.host.as(OWNER).deleteRows(office.file, tab, lineOf(office, tab, goes).row),
    },
  ];
});

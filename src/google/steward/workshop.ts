/** Builds tabs in the operation's draft: what is as wanted is not touched, all else is done in its one batch. */

import type { Workshop, WorkshopTab } from "../../services/install/workshop.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import { bareSheet } from "../../sheets/draft/seen.ts";
import { noteLaid } from "../../sheets/laid.ts";
import type { TabRef } from "../../sheets/ports.ts";
import { DASHBOARD_COLUMNS } from "../../tables/overview.ts";
import { freshSheetId, titleKey } from "./knownTabs.ts";
import type { Operation } from "./operation.ts";
import { keepSchemaVersion, schemaVersion } from "./schema.ts";
import { shippedOnce } from "./shippedPage.ts";

/** Rows of a tab that is made: what the steward prepares comes in rows of its own before them, and these stay for people. */
const ROWS = 200;
/** Columns at least, as Google gives a new one: beside ours people have room for their own. */
const COLUMNS = 26;

/** Names that Google gives the first sheet of a new spreadsheet, in English and Vietnamese. */
const FIRST_SHEETS = ["Sheet1", "Trang tính1", "Trang tính 1"];

export function openWorkshop({ book, memory, seen, known, service }: Operation): Workshop {
  const titles = new Map(seen.sheets.map(({ title, sheetId }) => [titleKey(title), sheetId]));
  const ensured = (ref: TabRef, place: number, columns: number): DraftTab | null => {
    const present = book.tab(ref);
    if (present !== null) return widened(present, columns);
    if (titles.has(titleKey(ref.title))) return null;
    const sheetId = freshSheetId(ref.key, seen.sheets, new Map([...known, ...book.added()]));
    const width = Math.max(columns, COLUMNS);
    const sheet = bareSheet({ sheetId, title: ref.title, rows: ROWS, columns: width });
    // Tabs that come before this one may not have been made yet, and a place behind the last tab is refused.
    const last = seen.sheets.length + book.added().size;
    return book.add(ref, sheet, Math.min(place, last));
  };
  return {
    foundBefore: (names) => (known.size > 0 ? [] : names.filter((title) => titles.has(titleKey(title)))),
    ensureRegion: (locale, timeZone) => {
      if (seen.locale !== locale || seen.timeZone !== timeZone)
        book.also({ kind: "region", locale, timeZone });
    },
    ensureTab: (ref, place, columns) => {
      const tab = ensured(ref, place, columns);
      return tab === null ? null : workshopTab(tab, titles);
    },
    ensureDashboard: (ref) => {
      const tab = ensured(ref, 0, DASHBOARD_COLUMNS);
      if (tab === null) return false;
      const isNew = tab.readAll().every((line) => line.every((cell) => cell === ""));
      if (isNew) tab.also({ kind: "dashboardFrame", sheetId: tab.seen.sheetId });
      tab.lockExcept([], "stay");
      return true;
    },
    // Anybody may change the mark in the spreadsheet; which program wrote the tabs is remembered where nobody else writes.
    schemaVersion: () => schemaVersion(memory, book),
    keepSchemaVersion: (version) => {
      if (schemaVersion(memory, book) !== version) book.also({ kind: "schemaMark", version });
      keepSchemaVersion(memory, version);
    },
    noteLaid: (table, layout) => noteLaid(memory, table, layout),
    shipped: shippedOnce(),
    removeUntouchedSheet: () => {
      const first = seen.sheets.find(
        ({ title, sheetId }) => FIRST_SHEETS.includes(title) && !isOurs(known, sheetId),
      );
      if (first === undefined) return;
      const [cells = []] = service.cells([{ sheetId: first.sheetId }]);
      if (cells.length === 0) book.also({ kind: "removeSheet", sheetId: first.sheetId });
    },
  };
}

function isOurs(known: ReadonlyMap<string, number>, sheetId: number): boolean {
  return [...known.values()].includes(sheetId);
}

function widened(tab: DraftTab, columns: number): DraftTab {
  const present = tab.width();
  if (present < columns) tab.insertColumns({ after: present, count: columns - present, like: "before" });
  return tab;
}

function workshopTab(tab: DraftTab, titles: ReadonlyMap<string, number>): WorkshopTab {
  const { sheetId } = tab.seen;
  return {
    ...tab,
    rename: (title) => {
      // A title that somebody else's sheet bears stays there; ours is known by its id.
      const bearer = titles.get(titleKey(title)) ?? sheetId;
      if (tab.seen.title === title || bearer !== sheetId) return;
      tab.also({ kind: "rename", sheetId, title });
    },
    insertTopRow: () => {
      tab.makeRoom(1, 1);
      tab.layRule({ row: 1, column: 1, rows: 1, columns: tab.width() }, null);
    },
    insertColumnAfter: (column) =>
      tab.insertColumns({ after: column, count: 1, like: column === 0 ? "behind" : "before" }),
    moveColumnLeft: (column, place) => tab.moveColumn(column, place),
    applyLook: (look) => {
      const marks = tab.allMarks();
      const fresh = look.columns.filter(({ key, column }) => marks.get(key) !== column).map(({ key }) => key);
      const { conditions, grouped } = tab.seen;
      tab.also({ kind: "look", sheetId, look, fresh, conditions, grouped, rows: tab.height() });
    },
  };
}

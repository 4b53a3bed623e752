import type { MenuItem } from "../../contract.ts";
import { optionOf } from "../../services/argument.ts";
import { isText, text, wrongArguments } from "../arguments.ts";
import type { SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

const TOAST_SECONDS = 5;

/** What a spreadsheet shows on the page of the person at the keyboard. */
export const spreadsheetPage = {
  /** Nobody sees it where no page is open. */
  toast(...args: unknown[]): void {
    if (args.length < 1 || args.length > 3) throw wrongArguments("Spreadsheet.toast", args);
    const [message, title = "", seconds] = args;
    const shown = typeof seconds === "number" ? seconds : TOAST_SECONDS;
    this._book.execution.page?.toast(text("Spreadsheet.toast", message), String(title), shown);
  },

  /** A menu of the old kind, [{name, functionName}] with null for a line between. */
  addMenu(name: unknown, subMenus: unknown): void {
    const caption = text("Spreadsheet.addMenu", name);
    if (!Array.isArray(subMenus)) throw wrongArguments("Spreadsheet.addMenu", [name, subMenus]);
    const { page } = this._book.execution;
    if (!page) throw new Error("Cannot call Spreadsheet.addMenu() from this context.");
    page.setMenu(caption, subMenus.map(menuItem));
  },
} satisfies Methods<SpreadsheetHandle>;

function menuItem(item: unknown): MenuItem {
  if (item === null) return { kind: "separator" };
  const caption = optionOf(item, "name");
  const functionName = optionOf(item, "functionName");
  if (isText(caption) && isText(functionName)) return { kind: "item", caption, functionName };
  throw wrongArguments("Spreadsheet.addMenu", [item]);
}

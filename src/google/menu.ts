export type MenuEntry =
  | { readonly caption: string; readonly calls: string }
  | { readonly caption: string; readonly items: readonly MenuEntry[] };

/** A separator stands above each submenu, as in Google's own menus. */
export function addMenuItems(title: string, entries: readonly MenuEntry[]): void {
  build(title, entries).addToUi();
}

function build(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if ("calls" in entry) menu.addItem(entry.caption, entry.calls);
    else menu.addSeparator().addSubMenu(build(entry.caption, entry.items));
  }
  return menu;
}

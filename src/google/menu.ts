export type MenuItem =
  | { readonly caption: string; readonly calls: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] };

/** A separator stands above each submenu, as in Google's own menus. */
export function addMenuItems(title: string, items: readonly MenuItem[]): void {
  build(title, items).addToUi();
}

function build(title: string, items: readonly MenuItem[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if ("calls" in item) menu.addItem(item.caption, item.calls);
    else menu.addSeparator().addSubMenu(build(item.caption, item.items));
  }
  return menu;
}

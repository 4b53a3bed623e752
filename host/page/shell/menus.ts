import type { MenuItem } from "../../appsscript/contract.ts";
import type { Entry } from "./menu.ts";
import type { BarMenu } from "./menuBar.ts";

export interface OwnActions {
  command(id: string, params?: object): void;
  sort(ascending: boolean): void;
  outbox(): void;
  /** Null for those who may not. */
  readonly importFile: (() => void) | null;
  find(): void;
  print(): void;
}

type Captioned = { readonly caption: string; readonly items: readonly MenuItem[] };

/** The menus every spreadsheet has, with only what works here. */
export function ownMenus({ command, sort, outbox, importFile, find, print }: OwnActions): readonly BarMenu[] {
  const act = (caption: string, id: string, params?: object, keys?: string): Entry => ({
    kind: "action",
    caption,
    run: () => command(id, params),
    ...(keys === undefined ? {} : { keys }),
  });
  const separator: Entry = { kind: "separator" };
  return [
    {
      caption: "Tệp",
      entries: [
        ...(importFile === null ? [] : [{ kind: "action", caption: "Nhập .xlsx", run: importFile } as const]),
        { kind: "link", caption: "Xuất .xlsx", href: "export.xlsx" },
        { kind: "action", caption: "In…", keys: "Ctrl+P", run: print },
        { kind: "action", caption: "Thư lẽ ra đã gửi", run: outbox },
      ],
    },
    {
      caption: "Chỉnh sửa",
      entries: [
        act("Hoàn tác", "univer.command.undo", undefined, "Ctrl+Z"),
        act("Làm lại", "univer.command.redo", undefined, "Ctrl+Y"),
        separator,
        act("Cắt", "univer.command.cut", undefined, "Ctrl+X"),
        act("Sao chép", "univer.command.copy", undefined, "Ctrl+C"),
        act("Dán", "univer.command.paste", undefined, "Ctrl+V"),
        act("Chỉ dán giá trị", "sheet.command.paste-value", undefined, "Ctrl+Shift+V"),
        separator,
        { kind: "action", caption: "Tìm", keys: "Ctrl+F", run: find },
        act("Xóa nội dung ô", "sheet.command.clear-selection-content", undefined, "Delete"),
      ],
    },
    {
      caption: "Chèn",
      entries: [
        act("Hàng phía trên", "sheet.command.insert-row-before", { value: 1 }),
        act("Hàng phía dưới", "sheet.command.insert-row-after", { value: 1 }),
        act("Cột bên trái", "sheet.command.insert-col-before", { value: 1 }),
        act("Cột bên phải", "sheet.command.insert-col-after", { value: 1 }),
        separator,
        act("Trang tính mới", "sheet.command.insert-sheet"),
      ],
    },
    {
      caption: "Định dạng",
      entries: [
        act("In đậm", "sheet.command.set-range-bold", undefined, "Ctrl+B"),
        act("In nghiêng", "sheet.command.set-range-italic", undefined, "Ctrl+I"),
        act("Gạch chân", "sheet.command.set-range-underline", undefined, "Ctrl+U"),
        act("Gạch ngang", "sheet.command.set-range-stroke"),
        separator,
        act("Xóa định dạng", "sheet.command.clear-selection-format"),
      ],
    },
    {
      caption: "Dữ liệu",
      entries: [
        { kind: "action", caption: "Sắp xếp A → Z theo cột đang chọn", run: () => sort(true) },
        { kind: "action", caption: "Sắp xếp Z → A theo cột đang chọn", run: () => sort(false) },
      ],
    },
  ];
}

function entry(item: MenuItem, path: readonly string[], choose: (path: readonly string[]) => void): Entry {
  if (item.kind === "separator") return item;
  const own = [...path, item.caption];
  if (item.kind === "item") return { kind: "action", caption: item.caption, run: () => choose(own) };
  return {
    kind: "submenu",
    caption: item.caption,
    entries: item.items.map((inner) => entry(inner, own, choose)),
  };
}

/** The scripts' menus; a choice is named by the captions on the way to it. */
export function addinMenus(
  menus: readonly Captioned[],
  choose: (path: readonly string[]) => void,
): readonly BarMenu[] {
  return menus.map(({ caption, items }) => ({
    caption,
    entries: items.map((item) => entry(item, [caption], choose)),
  }));
}

/** Calls of a page into the spreadsheet's scripts. They throw sentences for the person. */
import { menuFunction } from "../../appsscript/page.ts";
import type { Installation } from "../installation.ts";
import type { FromPage } from "../protocol.ts";

const NO_SUCH_ITEM = "Menu không còn mục này. Hãy tải lại trang.";
const FOREIGN = "Trang này không thuộc bảng tính. Hãy mở lại từ menu.";
const READER = "Bạn chỉ được xem bảng tính này, không dùng được menu và thanh bên.";

export function callMenu(installation: Installation, user: string, path: readonly string[]): unknown {
  const { host, file } = installation;
  if (menuFunction(host.page(file, user).menus, path) === null) throw new Error(NO_SUCH_ITEM);
  mustEdit(installation, user);
  return host.menu(file, user, path);
}

/** google.script.run: only of scripts bound to this spreadsheet. */
export function callFunction(
  installation: Installation,
  user: string,
  { project: id, functionName, args }: Extract<FromPage, { kind: "rpc" }>,
): unknown {
  const { host, file } = installation;
  const project = host.project(id);
  if (project?.boundTo !== file.id) throw new Error(FOREIGN);
  mustEdit(installation, user);
  return host.rpc(project, file, user, functionName, ...args);
}

function mustEdit({ file }: Installation, user: string): void {
  if (file.owner !== user && !file.editors().has(user)) throw new Error(READER);
}

/** The end of a log that cannot be read is kept in a file beside, for whoever wants to see what was lost. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "./files.ts";
import { LOG, type Recovered } from "./recovery.ts";

/** @returns a sentence that names what was set aside and where; null when the log was whole */
export function setAside(folder: string, { rev, broken }: Recovered): string | null {
  if (broken.length === 0) return null;
  const path = freshPath(folder, rev + 1);
  writeAtomically(path, broken);
  return (
    `Cuối ${join(folder, LOG)} có ${broken.length} byte bị hỏng (từ thay đổi số ${rev + 1}), đã cất sang ${path}. ` +
    `Bảng tính mở lại như sau thay đổi số ${rev}: hãy xem việc làm sau cùng còn đủ không.`
  );
}

/** What was set aside before stays. */
function freshPath(folder: string, rev: number): string {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, `changes.broken-${rev}${copy === 1 ? "" : `-${copy}`}.jsonl`);
    if (!existsSync(path)) return path;
  }
}

import type { FileSheet } from "./readFile.ts";
import { FileRefused } from "./refusal.ts";

/** "Up to … 50,000 characters per cell" (support.google.com/drive/answer/37603). */
const LONGEST_TEXT = 50_000;

/** Throws FileRefused with the place of the first text that no cell can hold. */
export function mustBeWithinLimits({ title, source }: Pick<FileSheet, "title" | "source">): void {
  source.eachRow((row) => {
    row.eachCell((cell) => {
      const { length } = cell.text ?? "";
      if (length <= LONGEST_TEXT) return;
      throw new FileRefused(
        `Ô ${cell.address} của trang tính “${title}” có ${length.toLocaleString("vi")} ký tự; mỗi ô chứa nhiều nhất ${LONGEST_TEXT.toLocaleString("vi")}. Hãy rút ngắn rồi nhập lại.`,
      );
    });
  });
}

import { openWindow } from "./dialog.ts";
import { button, make } from "./dom.ts";

const WORDS =
  "Mỗi trang tính trong tệp thành một tab mới ở cuối bảng tính. Các tab đang có giữ nguyên; trùng tên thì tab mới thêm “ (2)”. Tệp .xlsx nhiều nhất 20 MB.";
const CHOOSE = "Hãy chọn một tệp .xlsx trước.";
const NONE = "Chưa chọn tệp nào";
const READING = "Đang đọc tệp… Tệp lớn cần vài chục giây.";

/** Asks for a file and sends it. `send` returns the sentence of a refusal, which stays in the window so that another file can be chosen. */
export function openImport(send: (file: File) => Promise<string | null>): void {
  const field = make("input", { type: "file", id: "import-file" });
  field.accept = ".xlsx";
  // The browser's own button speaks the browser's language; the field stays, unseen, for the keyboard and for readers of the screen.
  const label = make("label", { class: "plain", text: "Chọn tệp .xlsx…" });
  label.htmlFor = field.id;
  const chosen = make("span", { class: "chosen", text: NONE });
  const said = make("p", { class: "words", role: "status", "aria-live": "polite" });
  const go = button("Nhập", "primary", () => void start());
  const content = make(
    "div",
    { class: "import" },
    make("p", { class: "words", text: WORDS }),
    make("div", { class: "choice" }, field, label, chosen),
    said,
    make(
      "div",
      { class: "buttons" },
      go,
      button("Hủy", "plain", () => shown.close()),
    ),
  );
  const start = async (): Promise<void> => {
    const file = field.files?.[0];
    said.textContent = file === undefined ? CHOOSE : READING;
    if (file === undefined) return;
    go.disabled = true;
    const refused = await send(file);
    go.disabled = false;
    if (refused === null) shown.close();
    else said.textContent = refused;
  };
  field.addEventListener("change", () => {
    said.textContent = "";
    chosen.textContent = field.files?.[0]?.name ?? NONE;
  });
  const shown = openWindow("Nhập .xlsx", content, { modal: true });
  field.focus();
}

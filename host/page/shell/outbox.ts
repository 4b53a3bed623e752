import type { MailSeen } from "../../server/protocol.ts";
import { momentText } from "./dates.ts";
import { openWindow } from "./dialog.ts";
import { make } from "./dom.ts";

function letter(mail: MailSeen): HTMLElement {
  return make(
    "article",
    { class: "letter" },
    make("h3", { text: mail.subject || "(không có tiêu đề)" }),
    make("p", { class: "note", text: `Gửi ${mail.to} · ${momentText(mail.at)}` }),
    make("div", { class: "words", text: mail.body }),
  );
}

/** The mails that Google would have sent, the newest first. Nothing leaves this computer. */
export function showOutbox(mails: readonly MailSeen[]): void {
  const newest = [...mails].sort((one, other) => other.at - one.at);
  const list = make("div", { class: "letters", role: "listbox", "aria-label": "Thư" });
  const reading = make("div", { class: "reading" });
  const rows = newest.map((mail) => {
    const row = make(
      "button",
      { type: "button", role: "option", "aria-selected": "false" },
      make("strong", { text: mail.subject || "(không có tiêu đề)" }),
      make("span", { text: mail.to }),
      make("small", { text: momentText(mail.at) }),
    );
    row.addEventListener("click", () => {
      for (const other of rows) other.setAttribute("aria-selected", String(other === row));
      reading.replaceChildren(letter(mail));
    });
    return row;
  });
  list.append(...rows);
  const empty = make("p", {
    class: "note",
    text: "Chưa có thư nào. Thư nhắc hạn sẽ hiện ở đây thay vì được gửi đi.",
  });
  openWindow(
    "Thư lẽ ra đã gửi",
    make("div", { class: "outbox" }, ...(rows.length === 0 ? [empty] : [list, reading])),
    {
      modal: true,
    },
  );
  rows[0]?.click();
}

import { describe, expect, it } from "vitest";
import { NOW, OWNER, standalone } from "../support.ts";

const SOURCE = `
  function plain() { MailApp.sendEmail("a@example.vn, b@example.vn", "Nhắc", "Còn 3 ngày"); }
  function options() {
    MailApp.sendEmail("a@example.vn", "Nhắc", "Chữ", { cc: "c@example.vn", bcc: "d@example.vn", htmlBody: "<b>Chữ</b>",
      name: "Ban tổ chức", replyTo: "r@example.vn", attachments: [Utilities.newBlob("x", "text/plain", "x.txt")] });
  }
  function message() { MailApp.sendEmail({ to: "a@example.vn", subject: "S", body: "B" }); }
  function reply() { MailApp.sendEmail("a@example.vn", "r@example.vn", "S", "B"); }
  function many(n) {
    MailApp.sendEmail(Array.from({ length: n }, (_, i) => "n" + i + "@example.vn").join(), "S", "B");
    return MailApp.getRemainingDailyQuota();
  }
  function wrong() { MailApp.sendEmail("khong phai dia chi", "S", "B"); }
  function few() { MailApp.sendEmail("a@example.vn"); }
`;

const BLANK = { cc: [], bcc: [], htmlBody: null, senderName: null, replyTo: null, attachments: [] };

describe("MailApp.sendEmail [D reference/mail/mail-app]", () => {
  it("takes all four forms", () => {
    const { run, host } = standalone(SOURCE);
    for (const form of ["plain", "options", "message", "reply"]) run(form);
    // One service call of 300 virtual ms has been made when a message leaves (meter's assumption); newBlob adds none to speak of.
    expect(host.outbox().map(({ at, ...mail }) => ({ ...mail, soon: at - NOW < 1_000 }))).toEqual([
      {
        ...BLANK,
        soon: true,
        from: OWNER,
        to: ["a@example.vn", "b@example.vn"],
        subject: "Nhắc",
        body: "Còn 3 ngày",
      },
      {
        soon: true,
        from: OWNER,
        to: ["a@example.vn"],
        cc: ["c@example.vn"],
        bcc: ["d@example.vn"],
        subject: "Nhắc",
        body: "Chữ",
        htmlBody: "<b>Chữ</b>",
        senderName: "Ban tổ chức",
        replyTo: "r@example.vn",
        attachments: ["x.txt"],
      },
      { ...BLANK, soon: true, from: OWNER, to: ["a@example.vn"], subject: "S", body: "B" },
      {
        ...BLANK,
        soon: true,
        from: OWNER,
        to: ["a@example.vn"],
        subject: "S",
        body: "B",
        replyTo: "r@example.vn",
      },
    ]);
  });

  it("has 100 recipients a day and 50 a message, and a new day 24 hours later [D guides/services/quotas]", () => {
    const { run, host } = standalone(SOURCE);
    expect(() => run("many", 51)).toThrow("Limit Exceeded: Email Recipients Per Message.");
    expect(run("many", 50)).toBe(50);
    expect(run("many", 50)).toBe(0);
    expect(() => run("many", 1)).toThrow("Service invoked too many times for one day: email.");
    expect(host.outbox()).toHaveLength(2);
    host.advanceTo(NOW + 24 * 3_600_000 + 1_000);
    expect(run("many", 1)).toBe(99);
  });

  it("refuses what is no address, and too few arguments", () => {
    const { run } = standalone(SOURCE);
    expect(() => run("wrong")).toThrow("Invalid email: khong phai dia chi");
    expect(() => run("few")).toThrow(
      "The parameters (String) don't match the method signature for MailApp.sendEmail.",
    );
  });
});

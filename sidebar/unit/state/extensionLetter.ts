/** A request for more time, ready to be sent: the person adds the day and the reason. */
import { type Day, formatDay } from "../../../src/domain/time/calendar.ts";
import type { OrganiserView, OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import { lastDay } from "./modelWords.ts";
import type { StageName } from "./standing.ts";

export interface Wanted {
  readonly stage: StageName;
  readonly until: Day;
  readonly reason: string;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** Opens the person's own mail program. */
  readonly address: string;
}

const WHAT = { registration: "đăng ký mô hình", report: "nộp báo cáo kết quả" } as const;
/** The word that the organiser's order takes. */
const ORDER = { registration: "đăng ký", report: "báo cáo" } as const;

export function extensionLetter(own: OwnUnitView, from: string, to: OrganiserView, wanted: Wanted): Letter {
  const { stage } = wanted;
  const until = formatDay(wanted.until);
  const subject = `Xin gia hạn ${WHAT[stage]} – ${own.name}`;
  const body = [
    `Kính gửi: Ban Tổ chức – ${to.name}`,
    "",
    `${own.name} (mã ${own.code}) xin gia hạn ${WHAT[stage]} đến hết ngày ${until}; hạn hiện nay là ${lastDay(own[stage])}.`,
    ...concerned(own, stage),
    `Lý do: ${wanted.reason.trim()}`,
    `Người gửi: ${from}`,
    "",
    `(Ban Tổ chức: menu Sổ Sáng Tạo › Ban Tổ chức › Điều hành… › Gia hạn…, mã ${own.code}, ghi “${ORDER[stage]} ${until}”.)`,
  ].join("\n");
  return { subject, body, address: mailto(to.email, subject, body) };
}

/** The models whose registration or report is not complete. */
function concerned({ models }: OwnUnitView, stage: StageName): readonly string[] {
  const open = models.filter(({ state, completedAt, report }) =>
    stage === "registration"
      ? state !== "withdrawn" && completedAt === null
      : report !== null && report.completedAt === null,
  );
  return open.length === 0 ? [] : [`Mô hình: ${open.map(({ id, title }) => `${title} (${id})`).join("; ")}.`];
}

/** Line ends are CR LF there (RFC 6068, section 5). */
function mailto(to: string, subject: string, body: string): string {
  const text = encoded(body.replaceAll("\n", "\r\n"));
  return `mailto:${encoded(to).replaceAll("%40", "@")}?subject=${encoded(subject)}&body=${text}`;
}

/** Half a character, as a cut text may hold, has no code in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

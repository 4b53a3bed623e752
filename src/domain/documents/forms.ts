/** Forms of words that are laid down: numbers, datelines, recipients, authorities (docs/domain.md#document-format). */
import { type Day, formatDay } from "../time/calendar.ts";
import { TO_FILL } from "./gap.ts";
import type { Format } from "./paper.ts";

/** Days below 10 and months below 3 are written with a zero (SPEC VB4): `ngày 08 tháng 02`, `ngày 15 tháng 3`. */
export function longDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** In a sentence: `28/3/2023`, `08/02/2023`, by the same rule. */
export function shortDay(day: Day): string {
  const [date = "", month = "", year = ""] = formatDay(day).split("/");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** `Số 07-TTr/HU` of the Party, without a colon; `Số: 12/TTr-UBND` of the state (SPEC VB4). A number of one digit gets a zero. */
export function numberLine(format: Format, kind: string, number: string, symbol: string): string {
  const padded = /^\d$/.test(number) ? `0${number}` : number;
  return format === "party" ? `Số ${padded}-${kind}/${symbol}` : `Số: ${padded}/${kind}-${symbol}`;
}

/** Thay mặt: `T/M` of the Party, `TM.` of the state; likewise K/T and T/L. What is written without it stays so. */
export function authorityLine(format: Format, authority: string): string {
  const [written = "", mark = ""] = /^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.)\s*/i.exec(authority) ?? [];
  const rest = authority.slice(written.length).toUpperCase();
  if (mark === "") return rest;
  const letters = mark.toUpperCase().replace(/[/.]/g, "");
  return format === "party" ? `${letters[0]}/${letters[1]} ${rest}` : `${letters}. ${rest}`;
}

/** Each of the Party's ends with "," and the last with "."; of the state with ";" and the last with ".". */
export function recipientLines(format: Format, recipients: readonly string[]): readonly string[] {
  const between = format === "party" ? "," : ";";
  return recipients.map((each, index) => `- ${each}${index < recipients.length - 1 ? between : "."}`);
}

/** Căn cứ end with ";", the last with "," of the Party and with "." of the state. */
export function basisLines(format: Format, bases: readonly string[]): readonly string[] {
  const last = format === "party" ? "," : ".";
  return bases.map((each, index) => `${each}${index < bases.length - 1 ? ";" : last}`);
}

/** The committee's own word: `Huyện ủy`, `Đảng ủy`, `Chi bộ`: the first two words of its name. A Đảng bộ speaks by its Đảng ủy. */
export function committeeOf(organisation: string): string {
  if (organisation.startsWith(TO_FILL)) return TO_FILL;
  return organisation
    .split(" ")
    .slice(0, 2)
    .join(" ")
    .replace(/^Đảng bộ$/i, "Đảng ủy");
}

const MARKS = /\p{M}/gu;

/** First letters of the words, without marks but with đ: `Huyện ủy` is HU, `Đảng ủy` ĐU, `Ban Tổ chức` BTC. */
export function initials(name: string): string {
  if (name.includes(TO_FILL)) return TO_FILL;
  return name
    .normalize("NFD")
    .replace(MARKS, "")
    .split(/\s+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

/** Why somebody may not type into a cell: whose row it is, who writes the column, or since when the stage is closed; and whom to ask. */
import type { Refused } from "sheets-script-host";
import { type InForce, inForce } from "./inForce.ts";
import { closedStage, isStaged, STAGES, type StagedTab } from "./stages.ts";
import { rowsOf, runsOf } from "./tabs.ts";

/** Null where nothing is known of the cell: then Google's own sentence is said. */
export function refusalIn(refused: Refused): string | null {
  const { workbook } = refused.file;
  const { name: tab } = workbook.sheet(refused.cell.sheet);
  const campaign = inForce(workbook);
  const header = headerOf(refused);
  if (campaign === null || header === null) return null;
  if (refused.cell.row === 0) return "Dòng này là tiêu đề của bảng, không sửa được.";
  if (!isStaged(tab)) return columnSentence(header);
  return (
    rowSentence(refused, campaign, tab) ??
    (header.typist === STAGES[tab].typist
      ? closedStage(refused, campaign, tab, ownerIn(refused, tab))
      : columnSentence(header))
  );
}

interface Header {
  readonly text: string;
  /** Who types below it, as its note says: "Đơn vị nhập." */
  readonly typist: string;
}

const columnSentence = ({ text, typist }: Header): string => `Cột “${text}”: ${typist}`;

/** Null where the column says of itself nobody who types. */
function headerOf({ file: { workbook }, cell }: Refused): Header | null {
  const place = { ...cell, row: 0, rows: 1, columns: 1 };
  const text = workbook.display(place)[0]?.[0] ?? "";
  const note = workbook.notes(place)[0]?.[0] ?? "";
  const typist = note
    .split("\n")
    .filter((line) => /(?:nhập|nhập tay)\.$/.test(line))
    .at(-1);
  return typist === undefined ? null : { text, typist };
}

function ownerIn({ file, cell }: Refused, tab: StagedTab): string {
  return rowsOf(file.workbook, tab)[cell.row - 1]?.get(STAGES[tab].owner) ?? "";
}

/** Of a row that is not this person's; null for an own one. */
function rowSentence(refused: Refused, campaign: InForce, tab: StagedTab): string | null {
  const { owner, noun, nobodys, people } = STAGES[tab];
  const owners = people(campaign);
  const own = owners.filter(({ emails }) => emails.includes(refused.email)).map(({ code }) => code);
  const code = ownerIn(refused, tab);
  if (code !== "" && own.includes(code)) return null;
  const name = owners.find((each) => each.code === code)?.name ?? code;
  const whose = code === "" ? `${noun} này chưa của ai.` : `${noun} này của ${name}.`;
  const rows = rowsOf(refused.file.workbook, tab).flatMap((row, index) =>
    own.includes(row.get(owner) ?? "") ? [index + 2] : [],
  );
  if (rows.length > 0) return `${whose} Dòng của bạn: ${runsOf(rows)}.`;
  return own.length > 0
    ? `${whose} Bạn chưa có dòng nào ở tab này.`
    : `${whose} Tài khoản ${refused.email} ${nobodys}.`;
}

import ExcelJS from "exceljs";

/** Values of cells of an exported file, read by another program than the one that wrote them. */
export async function exportedCells(
  bytes: ArrayBuffer,
  tab: string,
  addresses: readonly string[],
): Promise<readonly unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet(tab);
  if (sheet === undefined) throw new Error(`The file has no tab ${tab}`);
  return addresses.map((address) => sheet.getCell(address).value);
}

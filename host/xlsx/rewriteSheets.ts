import type ExcelJS from "exceljs";

interface Container {
  append(content: string, options: { readonly name: string }): void;
}
interface Writer {
  addWorksheets(container: Container, model: object): Promise<void>;
}

/** What exceljs writes of a sheet can be put right before it goes into the file. `number`: of the sheet's part. */
export function rewriteSheets(
  book: ExcelJS.Workbook,
  rewritten: (xml: string, number: number) => string,
): void {
  // The typings leave out how the writer of exceljs 4.4 puts its parts into the container.
  const writer = book.xlsx as unknown as Writer;
  const add = writer.addWorksheets.bind(writer);
  writer.addWorksheets = (container, model) => {
    const append: Container["append"] = (content, options) => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(options.name)?.[1];
      container.append(number === undefined ? content : rewritten(content, Number(number)), options);
    };
    return add({ append }, model);
  };
}

/** Of the workbook. The host names it nowhere to its pages; every spreadsheet of it is Vietnamese. */
export const LOCALE = "vi_VN";

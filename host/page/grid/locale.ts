/** Of the workbook. The host names it nowhere to its pages; every campaign is Vietnamese. */
export const LOCALE = "vi_VN";

/** Charts over tab "T", whose number is 0. */
export interface Body {
  readonly [field: string]: unknown;
}

export const source = (rows: readonly [number, number], columns: readonly [number, number]) => ({
  sourceRange: {
    sources: [
      {
        sheetId: 0,
        startRowIndex: rows[0],
        endRowIndex: rows[1],
        startColumnIndex: columns[0],
        endColumnIndex: columns[1],
      },
    ],
  },
});

/** Names in A1:A4, numbers in B1:B4, each below its header. */
export const BASIC: Body = {
  chartType: "COLUMN",
  headerCount: 1,
  domains: [{ domain: source([0, 4], [0, 1]) }],
  series: [{ series: source([0, 4], [1, 2]), targetAxis: "LEFT_AXIS" }],
};

export const POSITION = {
  overlayPosition: {
    anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 3 },
    offsetXPixels: 2,
    offsetYPixels: 10,
    widthPixels: 306,
    heightPixels: 400,
  },
};

export const adding = (basic: Body = {}, spec: Body = {}, position: Body = POSITION) => ({
  addChart: {
    chart: { chartId: 7, spec: { title: "Điểm", basicChart: { ...BASIC, ...basic }, ...spec }, position },
  },
});

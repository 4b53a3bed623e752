/** Lists of things that no script can make here are empty; what would make one (newChart, insertImage…) throws by its name. */
const none = (): never[] => [];

export const nothingInSheet = {
  getDrawings: none,
  getImages: none,
  getPivotTables: none,
  getSlicers: none,
};

export const nothingInSpreadsheet = { getImages: none };

/** Root of the add-in's bundle: what the stubs of `exposed.ts` call. */
// biome-ignore-all lint/performance/noBarrelFile: a bundle's root is the one place that gathers what Google may call
export {
  onOpen,
  requestSetup,
  rpc,
  showBase,
  showBoard,
  showDocuments,
  showFonts,
  showGuide,
  showLists,
  showMyUnit,
  showScoring,
  showScoringWide,
  showSetup,
} from "../entry/addin.ts";
export {
  SST_CON_THIEU,
  SST_TINH_TRANG_HAN,
  SST_TONG_DIEM,
  SST_XEP_HANG,
  SST_XEP_MUC,
} from "../entry/customFunctions.ts";

/** Who decides, who submits and who appraises: the first two are settings, for a commune has no Ban Tổ chức and a cell no Ban Thường vụ. */

export const BUREAU = "Ban Thường vụ";
export const APPRAISAL_TEAM = "Tổ thẩm định";

/** In a sentence. @param typed the setting Nơi kết luận; blank is Ban Thường vụ */
export function whoDecides(typed: string): string {
  return typed === "" ? BUREAU : typed;
}

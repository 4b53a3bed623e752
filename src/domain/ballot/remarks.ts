/** What an appraiser writes in words of an entry, beside its points. */
export const REMARKS = ["comment", "strengths", "limits", "proposal"] as const;
export type Remark = (typeof REMARKS)[number];

export function isRemark(field: string): field is Remark {
  return REMARKS.some((remark) => remark === field);
}

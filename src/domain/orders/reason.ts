/** What an order may lack, before anybody says it in words. */
export type OrderLack = "later" | "reason";

/** Of orders that need a reason. */
export function reasonLacks(reason: string): readonly "reason"[] {
  return reason.trim() === "" ? ["reason"] : [];
}

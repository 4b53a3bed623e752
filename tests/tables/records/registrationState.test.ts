import { expect, it } from "vitest";
import { emptyRecord } from "../../../src/tables/emptyRecord.ts";
import { toRegistration } from "../../../src/tables/records/registration.ts";
import { registrations } from "../../../src/tables/registrations.ts";

it("[G14] a review counts as long as nothing stronger stands: withdrawn before suspended before rejected", () => {
  const blank = emptyRecord(registrations);
  const of = (cells: Partial<typeof blank>) => toRegistration({ ...blank, ...cells }).state;
  const suspended = "Tạm dừng – có khiếu nại";
  expect([
    of({ review: "Đạt" }),
    of({ review: "Cần bổ sung" }),
    of({ review: "Không đạt" }),
    of({ review: "Không đạt", state: "Đang thực hiện" }),
    of({ review: "Không đạt", orderedState: suspended }),
    of({ review: "Không đạt", state: "Đã rút", orderedState: suspended }),
  ]).toEqual(["active", "active", "rejected", "rejected", "suspended", "withdrawn"]);
});

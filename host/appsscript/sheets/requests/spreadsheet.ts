import { Refused } from "../apiFailure.ts";
import { NOTHING_TO_TELL, requestKind } from "../context.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";

const FIELDS = fieldsOf("title,locale,timeZone");

export const updateSpreadsheetProperties = requestKind(
  { properties: { title: "text", locale: "text", timeZone: "text" }, fields: "text" },
  ({ workbook }, { properties = {}, fields }) => {
    const mask = updateMask(fields, FIELDS);
    const { title = "", locale = "", timeZone = "" } = properties;
    if (touches(mask, "title")) {
      if (title.trim() === "") throw new Refused("A spreadsheet must have a title.");
      workbook.rename(title);
    }
    if (touches(mask, "locale")) {
      if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) throw new Refused(`Unsupported locale: ${locale}`);
      workbook.setLocale(locale);
    }
    if (touches(mask, "timeZone")) {
      if (!isTimeZone(timeZone)) throw new Refused(`Invalid time zone: ${timeZone}`);
      workbook.setTimeZone(timeZone);
    }
    return NOTHING_TO_TELL;
  },
);

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}

import type { CellKind, Scalar } from "../../workbook/contract.ts";
import { evenStep } from "./evenStep.ts";
import { dateSeries } from "./fillDates.ts";
import { nameSeries } from "./fillNames.ts";
import type { Series } from "./series.ts";

export interface FilledCell {
  readonly value: Scalar;
  readonly kind: CellKind;
}

function numberSeries(numbers: readonly number[]): Series | null {
  const step = numbers.length < 2 ? null : evenStep(numbers);
  return step === null ? null : (at) => (numbers[0] ?? 0) + at * step;
}

const LAST_NUMBER = /^(.*?)(\d{1,15})$/s;

/** "Item 1" goes on with "Item 2"; zeros before the number stay. */
function countedSeries(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => LAST_NUMBER.exec(text));
  const [, words = "", digits = ""] = parts[0] ?? [];
  if (!parts.every((part) => part?.[1] === words)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = numbers.length === 1 ? 1 : evenStep(numbers);
  if (step === null) return null;
  const width = digits.startsWith("0") ? digits.length : 0;
  return (at) => {
    const number = (numbers[0] ?? 0) + at * step;
    if (number < 0) throw new Error("Range.autoFill of a text below 0 is not imitated by the local host");
    return `${words}${String(number).padStart(width, "0")}`;
  };
}

/** How these cells go on; null where they are repeated: no series, one number, texts that count nothing. */
export function seriesOf(cells: readonly FilledCell[], locale: string): Series | null {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  if (texts.length === cells.length) return nameSeries(texts, locale) ?? countedSeries(texts);
  if (numbers.length < cells.length) return null;
  const dates = cells.filter(({ kind }) => kind === "date").length;
  if (dates === cells.length) return dateSeries(numbers) ?? numberSeries(numbers);
  return dates === 0 ? numberSeries(numbers) : null;
}

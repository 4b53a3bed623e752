import { textOf } from "../serviceObject.ts";

/** One conversion of a format text: flags, width, precision, letter. */
const CONVERSION = /%([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

function padded(text: string, flags: string, width: number): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0")) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

function signed(text: string, value: number, flags: string): string {
  if (value < 0 || Object.is(value, -0)) return text;
  if (flags.includes("+")) return `+${text}`;
  return flags.includes(" ") ? ` ${text}` : text;
}

function grouped(text: string, flags: string): string {
  return flags.includes(",") ? text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",") : text;
}

function number(value: unknown, flags: string, show: (value: number) => string): string {
  const asNumber = Number(value);
  return signed(grouped(show(asNumber), flags), asNumber, flags);
}

/** Java and C write at least two digits of an exponent, JavaScript one. */
function exponential(value: number, digits: number): string {
  return value.toExponential(digits).replace(/e([+-])(\d)$/, "e$10$2");
}

function converted(letter: string, value: unknown, flags: string, precision: number | null): string {
  switch (letter) {
    case "d":
    case "i":
      return number(value, flags, (whole) => String(Math.trunc(whole)));
    case "f":
      return number(value, flags, (real) => real.toFixed(precision ?? 6));
    case "e":
      return number(value, flags, (real) => exponential(real, precision ?? 6));
    case "x":
      return Math.trunc(Number(value)).toString(16);
    case "X":
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case "o":
      return Math.trunc(Number(value)).toString(8);
    case "c":
      return typeof value === "number" ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case "b":
      return String(Boolean(value));
    case "s":
      return precision === null ? textOf(value) : textOf(value).slice(0, precision);
    default:
      throw new Error(`Utilities.formatString: %${letter} is not imitated by the local host`);
  }
}

/** The sprintf of Utilities.formatString and Logger.log (reference: utilities, "similar to C's sprintf"). */
export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    CONVERSION,
    (_: string, flags: string, width: string | undefined, precision: string | undefined, letter: string) => {
      if (letter === "%") return "%";
      if (letter === "n") return "\n";
      const text = converted(
        letter,
        values[next++],
        flags,
        precision === undefined ? null : Number(precision),
      );
      return padded(text, flags, Number(width ?? 0));
    },
  );
}

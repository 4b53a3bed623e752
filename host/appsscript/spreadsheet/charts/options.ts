/** Options of charts by their names (guides/../chart/interactive/docs/gallery), each read and written in the words of the Sheets API. */
import type { BasicChart, ChartTextFormat } from "../../charts/schema.ts";
import { hexOf, shownColour } from "../../sheets/shapes/colour.ts";
import { cssColour } from "../cssColours.ts";
import type { ChartDraft, SeriesLook } from "./draft.ts";

interface ChartOption {
  read(draft: ChartDraft): unknown;
  /** Null for a value that the option does not take. */
  write(draft: ChartDraft, value: unknown): ChartDraft | null;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

function option<T>(
  takes: (value: unknown) => value is T,
  read: (draft: ChartDraft) => T | null | undefined,
  write: (draft: ChartDraft, value: T) => ChartDraft | null,
): ChartOption {
  return {
    read: (draft) => read(draft) ?? null,
    write: (draft, value) => (takes(value) ? write(draft, value) : null),
  };
}

const colourStyle = (css: string) => ({ rgbColor: shownColour(cssColour(css)) });

type Format = "titleTextFormat" | "subtitleTextFormat";

function wordOptions(name: string, format: Format): Readonly<Record<string, ChartOption>> {
  const look = ({ spec }: ChartDraft): ChartTextFormat => spec[format] ?? {};
  const put = (draft: ChartDraft, change: ChartTextFormat): ChartDraft => ({
    ...draft,
    spec: { ...draft.spec, [format]: { ...look(draft), ...change } },
  });
  return {
    [`${name}.bold`]: option(
      isFlag,
      (draft) => look(draft).bold,
      (draft, bold) => put(draft, { bold }),
    ),
    [`${name}.italic`]: option(
      isFlag,
      (draft) => look(draft).italic,
      (draft, italic) => put(draft, { italic }),
    ),
    [`${name}.fontSize`]: option(
      isNumber,
      (draft) => look(draft).fontSize,
      (draft, fontSize) => put(draft, { fontSize }),
    ),
    [`${name}.color`]: option(
      isText,
      (draft) => hexOf(look(draft).foregroundColor, look(draft).foregroundColorStyle),
      (draft, css) => put(draft, { foregroundColorStyle: colourStyle(css) }),
    ),
  };
}

type Axis = NonNullable<BasicChart["axis"]>[number];
type AxisPlace = NonNullable<Axis["position"]>;

const axisOf = ({ basic }: ChartDraft, position: AxisPlace): Axis =>
  basic.axis?.find((axis) => axis.position === position) ?? { position };

function putAxis(draft: ChartDraft, position: AxisPlace, change: Axis): ChartDraft {
  const others = draft.basic.axis?.filter((axis) => axis.position !== position) ?? [];
  return {
    ...draft,
    basic: { ...draft.basic, axis: [...others, { ...axisOf(draft, position), ...change }] },
  };
}

function axisOptions(name: string, position: AxisPlace): Readonly<Record<string, ChartOption>> {
  const view = (draft: ChartDraft) => axisOf(draft, position).viewWindowOptions ?? {};
  const limit = (draft: ChartDraft, change: Axis["viewWindowOptions"]) =>
    putAxis(draft, position, {
      viewWindowOptions: { ...view(draft), viewWindowMode: "EXPLICIT", ...change },
    });
  return {
    [`${name}.title`]: option(
      isText,
      (draft) => axisOf(draft, position).title,
      (draft, title) => putAxis(draft, position, { title }),
    ),
    [`${name}.viewWindow.min`]: option(
      isNumber,
      (draft) => view(draft).viewWindowMin,
      (draft, viewWindowMin) => limit(draft, { viewWindowMin }),
    ),
    [`${name}.viewWindow.max`]: option(
      isNumber,
      (draft) => view(draft).viewWindowMax,
      (draft, viewWindowMax) => limit(draft, { viewWindowMax }),
    ),
  };
}

const LEGENDS = {
  bottom: "BOTTOM_LEGEND",
  left: "LEFT_LEGEND",
  right: "RIGHT_LEGEND",
  top: "TOP_LEGEND",
  none: "NO_LEGEND",
} as const;
type Legend = keyof typeof LEGENDS;
const isLegend = (value: unknown): value is Legend => isText(value) && Object.hasOwn(LEGENDS, value);

const legend = option<Legend>(
  isLegend,
  ({ basic }) => (Object.keys(LEGENDS) as Legend[]).find((name) => LEGENDS[name] === basic.legendPosition), // the keys of LEGENDS
  (draft, name) => ({ ...draft, basic: { ...draft.basic, legendPosition: LEGENDS[name] } }),
);

/** @param at the place of the series */
function putSeries(draft: ChartDraft, at: number, change: SeriesLook): ChartDraft {
  const length = Math.max(draft.each.length, at + 1);
  const each = Array.from({ length }, (_, index) => ({
    ...draft.each[index],
    ...(index === at && change),
  }));
  return { ...draft, each };
}

const colourOf = (look: SeriesLook | undefined) => look && hexOf(look.color, look.colorStyle);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function ofLines<T>(
  takes: (value: unknown) => value is T,
  read: (look: SeriesLook) => T | undefined,
  look: (value: T) => SeriesLook,
): ChartOption {
  return option(
    takes,
    ({ every, each }) => read({ ...every, ...each[0] }),
    (draft, value) =>
      draft.type === "LINE" ? { ...draft, every: { ...draft.every, ...look(value) } } : null,
  );
}

const OPTIONS: Readonly<Record<string, ChartOption>> = {
  title: option(
    isText,
    ({ spec }) => spec.title,
    (draft, title) => ({ ...draft, spec: { ...draft.spec, title } }),
  ),
  subtitle: option(
    isText,
    ({ spec }) => spec.subtitle,
    (draft, subtitle) => ({ ...draft, spec: { ...draft.spec, subtitle } }),
  ),
  width: option(
    isNumber,
    ({ width }) => width,
    (draft, width) => ({ ...draft, width: Math.round(width) }),
  ),
  height: option(
    isNumber,
    ({ height }) => height,
    (draft, height) => ({ ...draft, height: Math.round(height) }),
  ),
  legend,
  "legend.position": legend,
  backgroundColor: option(
    isText,
    ({ spec }) => hexOf(spec.backgroundColor, spec.backgroundColorStyle),
    (draft, css) => ({ ...draft, spec: { ...draft.spec, backgroundColorStyle: colourStyle(css) } }),
  ),
  colors: option(
    isTexts,
    ({ each }) => each.map((look) => colourOf(look) ?? ""),
    (draft, css) =>
      css.reduce((made, colour, at) => putSeries(made, at, { colorStyle: colourStyle(colour) }), draft),
  ),
  isStacked: option(
    isFlag,
    () => false,
    (draft, stacked) => (stacked ? null : draft),
  ),
  interpolateNulls: option(
    isFlag,
    ({ basic }) => basic.interpolateNulls,
    (draft, interpolateNulls) => ({ ...draft, basic: { ...draft.basic, interpolateNulls } }),
  ),
  curveType: option(
    isText,
    ({ basic }) => (basic.lineSmoothing ? "function" : "none"),
    (draft, curve) =>
      curve === "function" || curve === "none"
        ? { ...draft, basic: { ...draft.basic, lineSmoothing: curve === "function" } }
        : null,
  ),
  lineWidth: ofLines(
    isNumber,
    (look) => look.lineStyle?.width,
    (width) => ({ lineStyle: { width } }),
  ),
  pointSize: ofLines(
    isNumber,
    (look) => look.pointStyle?.size,
    (size) => ({ pointStyle: { size } }),
  ),
  ...wordOptions("titleTextStyle", "titleTextFormat"),
  ...wordOptions("subtitleTextStyle", "subtitleTextFormat"),
  ...axisOptions("hAxis", "BOTTOM_AXIS"),
  ...axisOptions("vAxis", "LEFT_AXIS"),
};

/** "series.2.color" and "series.2.dataLabel". */
function seriesOption(name: string): ChartOption | undefined {
  const [, index, what] = /^series\.(\d+)\.(color|dataLabel)$/.exec(name) ?? [];
  const at = Number(index);
  if (what === "color") {
    return option(
      isText,
      ({ each }) => colourOf(each[at]),
      (draft, css) => putSeries(draft, at, { colorStyle: colourStyle(css) }),
    );
  }
  if (what !== "dataLabel") return undefined;
  return option(
    isText,
    ({ each }) => (each[at]?.dataLabel?.type === "DATA" ? "value" : "none"),
    (draft, label) =>
      label === "value" || label === "none"
        ? putSeries(draft, at, { dataLabel: { type: label === "value" ? "DATA" : "NONE" } })
        : null,
  );
}

const optionNamed = (name: string) => (Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : seriesOption(name));

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Also whole objects, `{ position: "top" }`. Throws by name on what is not drawn. */
export function withOption(draft: ChartDraft, name: string, value: unknown): ChartDraft {
  if (isObject(value)) {
    return Object.entries(value).reduce(
      (made, [key, part]) => withOption(made, `${name}.${key}`, part),
      draft,
    );
  }
  const made = optionNamed(name)?.write(draft, value);
  if (made) return made;
  const shown = typeof value === "object" ? "" : ` ${String(value)}`;
  throw new Error(`The chart option ${name}${shown} is not imitated by the local host`);
}

/** Null for an option that was not set. */
export function readOption(draft: ChartDraft, name: string): unknown {
  const found = optionNamed(name);
  if (!found) throw new Error(`The chart option ${name} is not imitated by the local host`);
  return found.read(draft);
}

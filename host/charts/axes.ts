import type { Chart } from "./chart.ts";
import { AXIS, GAP, INK, LINE, RULE, SMALL } from "./look.ts";
import { axisNumber } from "./numbers.ts";
import type { Plot } from "./plot.ts";

const WORDS = { color: INK, fontSize: SMALL, lineHeight: LINE };
const NO_TICKS = { show: false };

export function domainAxis({ type, domain }: Chart, { names, titleGaps }: Plot) {
  const lying = type === "BAR";
  return {
    type: "category" as const,
    data: [...(names ?? domain.labels)],
    // ECharts counts upwards, people read downwards.
    inverse: lying !== domain.reversed,
    boundaryGap: type !== "LINE",
    axisTick: NO_TICKS,
    axisLine: { onZero: true, lineStyle: { color: AXIS } },
    splitLine: { show: false },
    axisLabel: {
      ...WORDS,
      margin: GAP,
      ...(names === null ? { interval: "auto" as const, hideOverlap: true } : { interval: 0 }),
    },
    ...titled(domain.title, titleGaps.domain),
  };
}

export function valueAxis({ type, values, locale }: Chart, { bare, titleGaps }: Plot) {
  const [least, most] = [values.min ?? undefined, values.max ?? undefined];
  return {
    type: "value" as const,
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    // Without numbers along it, it need not end at a round one.
    ...(most === undefined && bare && type === "BAR" && { max: "dataMax" as const }),
    axisTick: NO_TICKS,
    axisLine: { show: false },
    splitLine: { show: !bare, lineStyle: { color: RULE } },
    axisLabel: {
      ...WORDS,
      show: !bare,
      hideOverlap: true,
      margin: GAP,
      formatter: (value: number) => axisNumber(value, locale),
    },
    ...(bare ? {} : titled(values.title, titleGaps.values)),
  };
}

/** Titles stand in the middle, along the axis. */
function titled(title: string, distance: number) {
  if (title === "") return {};
  return {
    name: title,
    nameLocation: "middle" as const,
    nameGap: distance,
    nameTextStyle: { color: INK, fontSize: SMALL },
  };
}

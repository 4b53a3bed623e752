import type { Chart, Point, Series } from "../../charts/chart.ts";

export const words = (text: string) => ({ text, look: {} });
export const points = (...values: readonly (number | null)[]): readonly Point[] =>
  values.map((value) => ({ value, label: value === null ? "" : `${value} mô hình`, colour: null }));

export const series = (more: Partial<Series> = {}): Series => ({
  name: "Đăng ký",
  colour: "#80868b",
  points: points(2, 22),
  labels: null,
  line: { width: 2, dash: "SOLID" },
  pointSize: 5,
  ...more,
});

export const LABELS = { placement: "AUTO", look: {} } as const;

export const chart = (more: Partial<Chart> = {}): Chart => ({
  type: "BAR",
  title: words("Theo nhóm"),
  subtitle: words(""),
  altText: "",
  font: null,
  background: "#ffffff",
  legend: "NONE",
  locale: "vi_VN",
  domain: { title: "", labels: ["Mặt trận", "Huyện ủy"], reversed: false },
  values: { title: "", min: null, max: null },
  joined: false,
  smooth: false,
  series: [series()],
  ...more,
});

export const SIZE = { width: 306, height: 400 };

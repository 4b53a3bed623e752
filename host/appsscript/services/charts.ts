import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  CurveStyle,
  PointStyle,
  Position,
} from "../chartEnums.ts";
import type { ServiceObject } from "../serviceObject.ts";

/** Reference: charts/charts. Of this service only what charts in sheets are told with; charts of its own are refused by name. */
class Charts implements ServiceObject {
  readonly serviceName = "Charts";
  static readonly constants = {
    ChartType,
    Position,
    CurveStyle,
    PointStyle,
    ChartMergeStrategy,
    ChartHiddenDimensionStrategy,
  };
}

export function createCharts(): ServiceObject {
  return new Charts();
}

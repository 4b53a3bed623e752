/** A chart with the cells it shows, ready to be drawn. Plain JSON, in the words of the Sheets API. */
export interface Chart {
  readonly type: "BAR" | "COLUMN" | "LINE";
  readonly title: Words;
  readonly subtitle: Words;
  readonly altText: string;
  /** Null: the usual one. */
  readonly font: string | null;
  readonly background: string;
  readonly legend: "BOTTOM" | "LEFT" | "RIGHT" | "TOP" | "NONE";
  /** Decides how numbers along an axis are written: "vi_VN". */
  readonly locale: string;
  readonly domain: Domain;
  readonly values: ValueAxis;
  /** Of lines: missing points are passed over, corners rounded. */
  readonly joined: boolean;
  readonly smooth: boolean;
  readonly series: readonly Series[];
}

export interface Words {
  readonly text: string;
  readonly look: WordLook;
}

/** What is left out is as usual at its place. Sizes are in pixels. */
export interface WordLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
}

export interface Domain {
  readonly title: string;
  readonly labels: readonly string[];
  readonly reversed: boolean;
}

export interface ValueAxis {
  readonly title: string;
  /** Null: what looks good for the data. */
  readonly min: number | null;
  readonly max: number | null;
}

export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly Point[];
  readonly labels: Labels | null;
  readonly line: LineLook;
  /** Pixels across; 0 draws none. */
  readonly pointSize: number;
}

export interface Point {
  readonly value: number | null;
  /** As its cell shows it. */
  readonly label: string;
  /** Null: its series'. */
  readonly colour: string | null;
}

export interface Labels {
  readonly placement: "AUTO" | "CENTER" | "LEFT" | "RIGHT" | "ABOVE" | "BELOW" | "INSIDE_END" | "INSIDE_BASE";
  readonly look: WordLook;
}

export interface LineLook {
  readonly width: number;
  readonly dash: LineDash;
}

export type LineDash =
  | "INVISIBLE"
  | "SOLID"
  | "DOTTED"
  | "MEDIUM_DASHED"
  | "MEDIUM_DASHED_DOTTED"
  | "LONG_DASHED"
  | "LONG_DASHED_DOTTED";

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const hasPoints = ({ series }: Chart): boolean =>
  series.some(({ points }) => points.some(({ value }) => value !== null));

/** Which way lines of a sheet run. */
export type Axis = "rows" | "columns";

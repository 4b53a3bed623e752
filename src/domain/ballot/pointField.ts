export type PointField = `point.${string}`;

/** A criterion's points as a field of a ballot: in the contract with the sidebar, and as a column of the tab. */
export function pointField(criterion: string): PointField {
  return `point.${criterion}`;
}

export type PointField = `point.${string}`;

/** A criterion's points as a field of a ballot: in the contract with the sidebar, and as a column of the tab. */
export function pointField(criterion: string): PointField {
  return `point.${criterion}`;
}

export function isPointField(field: string): field is PointField {
  return field.startsWith(pointField(""));
}

/** The code of the criterion whose points the field holds. */
export function criterionOf(field: PointField): string {
  return field.slice(pointField("").length);
}

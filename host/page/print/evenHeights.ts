/** Rows that come in several tables are equally high in each: then pages that belong side by side break at the same rows. */
export function evenHeights(paper: HTMLElement): void {
  const tables = [...paper.querySelectorAll("table")].map((table) => [...table.rows]);
  // Seen by nobody, but laid out while it is measured.
  paper.classList.add("measured");
  const heights = tables.map((rows) => rows.map((row) => row.getBoundingClientRect().height));
  paper.classList.remove("measured");
  for (const rows of tables) {
    for (const [at, row] of rows.entries())
      row.style.height = `${Math.max(...heights.map((each) => each[at] ?? 0))}px`;
  }
}

import { MEASURES } from "../../../src/domain/documents/measures.ts";
import type { Block, Format, Paragraph, Table, TableRow } from "../../../src/domain/documents/paper.ts";
import { Marked } from "./Marked.tsx";

export function Blocks({ blocks, format }: { readonly blocks: readonly Block[]; readonly format: Format }) {
  return (
    <>
      {blocks.map((block, index) =>
        block.kind === "table" ? (
          <PaperTable key={index} table={block} format={format} />
        ) : (
          <PaperParagraph key={index} paragraph={block} format={format} />
        ),
      )}
    </>
  );
}

function PaperParagraph({ paragraph, format }: { readonly paragraph: Paragraph; readonly format: Format }) {
  const { indent, before, line } = MEASURES[format];
  const look = {
    textIndent: `${indent}mm`,
    marginTop: `${before}pt`,
    ...(line === null ? {} : { lineHeight: `${line}pt` }),
  };
  return (
    <>
      {paragraph.text.split("\n").map((each, index) => (
        <p key={index} class={`paper-${paragraph.style}`} style={look}>
          <Marked text={each} />
        </p>
      ))}
    </>
  );
}

function PaperTable({ table, format }: { readonly table: Table; readonly format: Format }) {
  const { columns, rows } = table;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table style={{ fontSize: `${MEASURES[format].table}pt` }}>
      <colgroup>
        {columns.map(({ header, width }) => (
          <col key={header} style={{ width: `${(100 * width) / all}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <PaperRow key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function PaperRow({ row, columns }: { readonly row: TableRow } & Pick<Table, "columns">) {
  if (row.kind === "section") {
    return (
      <tr class="strong">
        <td colSpan={columns.length}>
          <Marked text={row.text} />
        </td>
      </tr>
    );
  }
  return (
    <tr class={row.bold ? "strong" : undefined}>
      {columns.map(({ header, align }, at) => (
        <td key={header} style={{ textAlign: align }}>
          <Marked text={row.cells[at] ?? ""} />
        </td>
      ))}
    </tr>
  );
}

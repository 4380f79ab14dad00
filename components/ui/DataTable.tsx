import { useId, type ReactNode } from "react";

export type TableColumn = { key: string; label: ReactNode; number?: boolean };
export type TableRow = { key: string; cells: Record<string, ReactNode> };

/** The first column names its row. On a narrow screen the table scrolls inside its own frame, by keyboard too. */
export function DataTable({ caption, columns, rows, none }: { caption: string; columns: TableColumn[]; rows: TableRow[]; none?: ReactNode }) {
  const id = useId();
  const scrolls = { role: "region", tabIndex: 0, "aria-labelledby": id };
  return (
    <div className="table-part">
      <div className="table-scroll" {...scrolls}>
        <table className={columns.length > 7 ? "table table-many" : columns.length > 3 ? "table" : "table table-few"}>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.number ? "table-number" : undefined}>{column.label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => <TableLine key={row.key} columns={columns} row={row} />)}
          </tbody>
        </table>
        {rows.length === 0 && <div className="table-empty">{none ?? "Nothing here yet."}</div>}
      </div>
    </div>
  );
}

function TableLine({ columns, row }: { columns: TableColumn[]; row: TableRow }) {
  return (
    <tr>
      {columns.map((column, at) => {
        const look = column.number ? "table-number" : undefined;
        const cell = row.cells[column.key];
        return at === 0
          ? <th key={column.key} scope="row" className={look}>{cell}</th>
          : <td key={column.key} className={look}>{cell}</td>;
      })}
    </tr>
  );
}

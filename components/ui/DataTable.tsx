import { useId, type ReactNode } from "react";

export type TableColumn = { key: string; label: ReactNode; number?: boolean };
export type TableRow = { key: string; cells: Record<string, ReactNode> };

type Props = { caption: string; columns: TableColumn[]; rows: TableRow[]; none?: ReactNode; cards?: boolean };

/**
 * The first column names its row. On a narrow screen the table scrolls inside its own frame, by keyboard too; with `cards`, each
 * row is a card there. The roles are said again because a browser forgets them when a table is shown as blocks.
 */
export function DataTable({ caption, columns, rows, none, cards = false }: Props) {
  const id = useId();
  const scrolls = { role: "region", tabIndex: 0, "aria-labelledby": id };
  return (
    <div className="table-part">
      <div className="table-scroll" {...scrolls}>
        <table {...roleOf("table", cards)} className={`${columns.length > 7 ? "table table-many" : columns.length > 3 ? "table" : "table table-few"}${cards ? " table-cards" : ""}`}>
          <caption id={id}>{caption}</caption>
          <thead {...roleOf("rowgroup", cards)}>
            <tr {...roleOf("row", cards)}>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.number ? "table-number" : undefined}>{column.label}</th>
              ))}
            </tr>
          </thead>
          <tbody {...roleOf("rowgroup", cards)}>
            {rows.map((row) => <TableLine key={row.key} columns={columns} row={row} cards={cards} />)}
          </tbody>
        </table>
        {rows.length === 0 && <div className="table-empty">{none ?? "Nothing here yet."}</div>}
      </div>
    </div>
  );
}

const roleOf = (role: string, cards: boolean) => (cards ? { role } : {});

function TableLine({ columns, row, cards }: { columns: TableColumn[]; row: TableRow; cards: boolean }) {
  return (
    <tr {...roleOf("row", cards)}>
      {columns.map((column, at) => {
        const look = column.number ? "table-number" : undefined;
        const cell = row.cells[column.key];
        return at === 0
          ? <th key={column.key} {...roleOf("rowheader", cards)} scope="row" className={look}>{cell}</th>
          : <td key={column.key} {...roleOf("cell", cards)} className={look}>{cards && <span className="table-card-label" aria-hidden="true">{column.label}</span>}{cell}</td>;
      })}
    </tr>
  );
}

import type { ReactNode } from "react";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ListedAction } from "@/lib/action/read";
import { dayWordsOf } from "@/lib/work/dates";
import { ActionLeads } from "./ActionLeads";
import { OverdueTag, StatusTag } from "./StatusTag";

type Props = { caption: string; actions: ListedAction[]; hrefOf: (action: ListedAction) => string; promiseNames: Record<string, string> };

const COLUMNS = [
  { label: "Action", look: "tablet:w-[26%]" },
  { label: "Who leads", look: "tablet:w-[24%]" },
  { label: "Due", look: "tablet:w-[15%]" },
  { label: "How it stands", look: "tablet:w-[15%]" },
  { label: "Promises", look: "tablet:w-[20%]" },
] as const;

/**
 * A table at a desk, cards on a phone. The roles are said again because a browser forgets them when a table is shown as
 * blocks.
 */
export function ActionTable({ caption, actions, hrefOf, promiseNames }: Props) {
  const table = { role: "table" };
  const group = { role: "rowgroup" };
  return (
    <table {...table} className="table max-tablet:block tablet:table-fixed tablet:overflow-hidden tablet:rounded-card tablet:border tablet:border-edge tablet:bg-surface">
      <caption className="max-tablet:block max-tablet:px-0!">{caption}</caption>
      <thead {...group} className="max-tablet:sr-only">
        <Row>{COLUMNS.map((column) => <th key={column.label} scope="col" className={column.look}>{column.label}</th>)}</Row>
      </thead>
      <tbody {...group} className="max-tablet:block">
        {actions.map((action) => <Line key={action.number} action={action} href={hrefOf(action)} promiseNames={promiseNames} />)}
      </tbody>
    </table>
  );
}

function Row({ children, card = false }: { children: ReactNode; card?: boolean }) {
  const row = { role: "row" };
  return <tr {...row} className={card ? "max-tablet:mb-4 max-tablet:block max-tablet:rounded-card max-tablet:border max-tablet:border-edge max-tablet:bg-surface max-tablet:p-4" : undefined}>{children}</tr>;
}

function Line({ action, href, promiseNames }: { action: ListedAction; href: string; promiseNames: Record<string, string> }) {
  const header = { role: "rowheader" };
  return (
    <Row card>
      <th {...header} scope="row" className="max-tablet:block max-tablet:border-0! max-tablet:p-0!">
        <a href={href} className="max-tablet:inline-flex max-tablet:min-h-11 max-tablet:items-center">{action.what}</a>
      </th>
      <Cell label="Who leads"><ActionLeads leads={action.leads} /></Cell>
      <Cell label="Due">{action.due ? <TimeWords at={action.due}>{dayWordsOf(action.due)}</TimeWords> : "No day yet"}</Cell>
      <Cell label="How it stands">
        <span className="flex flex-wrap gap-2 whitespace-nowrap"><StatusTag status={action.status} />{action.overdue && <OverdueTag />}</span>
      </Cell>
      <Cell label="Promises">{action.promises.length > 0 ? action.promises.map((key) => promiseNames[key] ?? key).join("; ") : "None named"}</Cell>
    </Row>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  const cell = { role: "cell" };
  return (
    <td {...cell} className="max-tablet:block max-tablet:border-0! max-tablet:px-0! max-tablet:py-1!">
      <span className="block text-muted tablet:hidden" aria-hidden="true">{label}</span>
      {children}
    </td>
  );
}

import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/**
 * Rows of one table that came as `row_to_json`, as drizzle would have given them: our names for the columns, moments as Dates.
 * For what every page reads: a row of forty columns, put together and taken apart by drizzle, costs a page more than PostgreSQL does.
 */
export function rowsOf<T extends PgTable>(table: T): (json: Record<string, unknown>) => T["$inferSelect"] {
  const columns = Object.entries(getTableColumns(table)).map(([key, { name, dataType }]) => ({ key, name, isMoment: dataType === "date" }));
  return (json) => Object.fromEntries(columns.map(({ key, name, isMoment }) => [key, isMoment && json[name] !== null ? new Date(json[name] as string) : json[name]])) as T["$inferSelect"];
}

import { z } from "zod/mini";

const isBlank = (row: unknown, typed: readonly string[]) =>
  !row || typeof row !== "object" || typed.every((field) => String((row as Record<string, unknown>)[field] ?? "").trim() === "");

type Rows = { typed: readonly string[]; most: number; words: string };

/**
 * Rows as a form sends them (`guests[0].email`). One where nothing was typed is no row (null), so that every other keeps its
 * place and a fault stands beside its own box; what is half filled in is asked for.
 */
export const rowsOf = <Row extends z.ZodMiniType>(row: Row, { typed, most, words }: Rows) =>
  z.pipe(
    z.transform((sent: unknown) => (Array.isArray(sent) ? sent.map((one: unknown) => (isBlank(one, typed) ? null : one)) : [])),
    z.array(z.nullable(row)).check(z.maxLength(most, words)),
  );

/** The rows that say something. */
export const filled = <Row>(rows: readonly (Row | null)[]): Row[] => rows.filter((row) => row !== null);

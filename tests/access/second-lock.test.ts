import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { DISTRIBUTED } from "@/db/tables";
import { comment, event, seat, work } from "@/db/schema";
import { aCast, MONDAY } from "../cast/cast";
import { aPieceOfWork, workId } from "../cast/work";

test("with the app's own filter left out, another partnership's rows are still not there, in any table", async () => {
  const [wolds, other] = [await aCast(), await aCast()];
  await aPieceOfWork(wolds, { ledBy: wolds.dana });
  for (const table of DISTRIBUTED) {
    const rows = await inTransaction({ partnershipId: other.partnershipId }, (tx) => tx.execute(sql`select distinct partnership_id from ${sql.identifier(table)}`));
    expect(rows.filter((row) => row.partnership_id !== other.partnershipId), table).toEqual([]);
  }
});

test("outside every partnership no partnership's row is there", async () => {
  const wolds = await aCast();
  await aPieceOfWork(wolds, { ledBy: wolds.dana });
  for (const table of DISTRIBUTED) {
    const [row] = await inTransaction({}, (tx) => tx.execute<{ n: string }>(sql`select count(*) as n from ${sql.identifier(table)}`));
    expect(Number(row!.n), table).toBe(0);
  }
});

test("a row cannot be written into another partnership, nor moved there", async () => {
  const [wolds, other] = [await aCast(), await aCast()];
  const slug = await aPieceOfWork(wolds, { ledBy: wolds.dana });
  const id = await workId(wolds, slug);
  const intoOther = inTransaction({ partnershipId: other.partnershipId }, (tx) =>
    tx.insert(seat).values({ partnershipId: wolds.partnershipId, id: crypto.randomUUID(), workId: id, sector: "other", label: "Planted", addedAt: MONDAY }));
  await expect(intoOther).rejects.toThrow();
  const moved = inTransaction({ partnershipId: wolds.partnershipId }, (tx) => tx.update(work).set({ partnershipId: other.partnershipId }).where(eq(work.id, id)));
  await expect(moved).rejects.toThrow();
});

test("history cannot be changed or deleted by the app", async () => {
  const wolds = await aCast();
  await aPieceOfWork(wolds, { ledBy: wolds.dana });
  const here = { partnershipId: wolds.partnershipId };
  await expect(inTransaction(here, (tx) => tx.update(event).set({ kind: "nothing" }).where(eq(event.seq, 1)))).rejects.toThrow();
  await expect(inTransaction(here, (tx) => tx.delete(event).where(eq(event.seq, 1)))).rejects.toThrow();
});

test("the app's role owns nothing, is no superuser and cannot bypass the second lock", async () => {
  const [row] = await inTransaction({}, (tx) => tx.execute(sql`select rolsuper, rolbypassrls, current_user as me, (select count(*) from pg_class where relowner = r.oid)::int as owns
    from pg_roles r where rolname = current_user`));
  expect(row).toMatchObject({ me: "alongside_app", rolsuper: false, rolbypassrls: false, owns: 0 });
});

test("a delete or update without a whole condition throws before anything is sent", async () => {
  const wolds = await aCast();
  const slug = await aPieceOfWork(wolds, { ledBy: wolds.dana });
  const here = { partnershipId: wolds.partnershipId };
  const missing = undefined as unknown as string;
  for (const attempt of [
    (tx: Tx) => tx.delete(work) as Promise<unknown>,
    (tx: Tx) => tx.delete(work).where(undefined) as Promise<unknown>,
    (tx: Tx) => tx.delete(work).where(eq(work.id, missing)) as Promise<unknown>,
    (tx: Tx) => tx.update(work).set({ title: "Gone" }) as Promise<unknown>,
    (tx: Tx) => tx.update(work).set({ title: "Gone" }).where(undefined).returning() as Promise<unknown>,
    (tx: Tx) => tx.update(comment).set({ body: "Gone" }).where(eq(comment.id, missing)) as Promise<unknown>,
  ]) {
    await expect(inTransaction(here, async (tx) => { await attempt(tx); })).rejects.toThrow("A condition is missing");
  }
  const [kept] = await inTransaction(here, (tx) => tx.select({ title: work.title }).from(work).where(eq(work.slug, slug)));
  expect(kept!.title).toBe("Short breaks leaflet");
});

type Tx = Parameters<Parameters<typeof inTransaction>[1]>[0];

import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { postComment } from "@/lib/comment/post";
import { verifyChain } from "@/lib/event/verify";
import { aCast, days, on, type Cast } from "../cast/cast";
import { aPieceOfWork, workId } from "../cast/work";

/** The app cannot change what happened; somebody with the database's own keys could. */
const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
afterAll(() => owner.end());

async function aChain(): Promise<{ cast: Cast; chainId: string }> {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await postComment(on(days(1), cast, cast.amara, slug), { body: "Hello" });
  return { cast, chainId: await workId(cast, slug) };
}

const verify = (cast: Cast, chainId: string) => inTransaction({ partnershipId: cast.partnershipId, readOnly: true }, (reader) => verifyChain(reader, cast.partnershipId, chainId));

test("an untouched chain is whole; so is the partnership's own", async () => {
  const { cast, chainId } = await aChain();
  const found = await verify(cast, chainId);
  expect(found).toMatchObject({ whole: true, wordsTakenOut: 0 });
  expect(await verify(cast, cast.partnershipId)).toMatchObject({ whole: true });
});

test("words taken out leave the chain whole, and are counted", async () => {
  const { cast, chainId } = await aChain();
  await owner`delete from event_detail where event_id = (select id from event where chain_id = ${chainId} and seq = 2)`;
  expect(await verify(cast, chainId)).toMatchObject({ whole: true, wordsTakenOut: 1 });
});

test.for([
  ["a day that was changed", (id: string) => owner`update event set happened_at = happened_at + interval '1 day' where chain_id = ${id} and seq = 3`, 3, "was changed after it was recorded"],
  ["another doer", (id: string) => owner`update event set actor_id = null where chain_id = ${id} and seq = 1`, 1, "was changed after it was recorded"],
  ["other words", (id: string) => owner`update event_detail set canonical = '{"title":"Another"}' where event_id = (select id from event where chain_id = ${id} and seq = 1)`, 1, "The words of event 1"],
  ["a link with its hash made anew", (id: string) => owner`update event set hash = 'f00', kind = 'comment posted' where chain_id = ${id} and seq = 2`, 2, "was changed"],
  ["a link that follows another", (id: string) => owner`update event set before = 'f00' where chain_id = ${id} and seq = 4`, 4, "does not follow the one before it"],
  ["an end that was set back", (id: string) => owner`update chain set seq = seq - 1 where id = ${id}`, null, "recorded"],
] as const)("%s is found, and said in words", async ([, plant, seq, words]) => {
  const { cast, chainId } = await aChain();
  await plant(chainId);
  const found = await verify(cast, chainId);
  expect(found).toMatchObject({ whole: false, ...(seq === null ? {} : { seq }) });
  expect(found.whole ? "" : found.words).toContain(words);
});

test("a link taken out of the middle or off the end is missed", async () => {
  for (const which of ["middle", "end"]) {
    const { cast, chainId } = await aChain();
    const [last] = await owner<{ seq: number }[]>`select max(seq) as seq from event where chain_id = ${chainId}`;
    const seq = which === "middle" ? 3 : last!.seq;
    await owner`delete from letter where event_id in (select id from event where chain_id = ${chainId} and seq = ${seq})`;
    await owner`delete from event_detail where event_id in (select id from event where chain_id = ${chainId} and seq = ${seq})`;
    await owner`delete from event where chain_id = ${chainId} and seq = ${seq}`;
    const found = await verify(cast, chainId);
    expect(found).toMatchObject({ whole: false, seq });
    expect(found.whole ? "" : found.words).toContain(`Event ${seq} is missing`);
  }
});

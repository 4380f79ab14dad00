import { afterAll, afterEach, expect, test, vi } from "vitest";
import { hearNotices, type Notice } from "@/lib/live/listen";
import { postComment } from "@/lib/comment/post";
import { aCast, MONDAY, on } from "../cast/cast";
import { aPieceOfWork, workId } from "../cast/work";
import { faultProxy } from "../faults/proxy";

// Only the listening connection goes through the breaking line; the settings are read at their first use, so this stands here.
const line = await faultProxy(process.env.DATABASE_DIRECT_URL!);
process.env.DATABASE_DIRECT_URL = line.url;

const deafen: (() => void)[] = [];
afterEach(() => {
  for (const stop of deafen.splice(0)) stop();
  line.become("none");
});
afterAll(() => line.stop());

async function ears() {
  const heard: Notice[] = [];
  deafen.push(hearNotices((notice) => heard.push(notice)));
  await vi.waitFor(() => expect(heard).toContain("look again"), 8_000);
  heard.length = 0;
  return heard;
}

test("PostgreSQL that closes at start-up: no storm of connections, and when it is back everyone looks again", async () => {
  const heard = await ears();
  line.become("close at start-up");
  line.cutEverything();
  await new Promise((done) => { setTimeout(done, 3_000); });
  const storm = line.connects();
  line.become("none");
  await vi.waitFor(() => expect(heard).toContain("look again"), 20_000);
  expect(storm).toBeLessThan(120);
}, 45_000);

test("a connection that is open and silent is noticed and replaced, and what is recorded then is heard", async () => {
  const heard = await ears();
  line.become("black hole");
  await new Promise((done) => { setTimeout(done, 14_000); });
  line.become("none");
  await vi.waitFor(() => expect(heard).toContain("look again"), 20_000);
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await postComment(on(MONDAY, cast, cast.dana, slug), { body: "Hello" });
  const chainId = await workId(cast, slug);
  await vi.waitFor(() => expect(heard).toContainEqual({ partnershipId: cast.partnershipId, chainId }), 3_000);
}, 60_000);

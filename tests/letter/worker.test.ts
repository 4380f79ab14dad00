import { build } from "esbuild";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { inTransaction } from "@/db/client";
import { rateLimit, session, signInAttempt } from "@/db/schema";
import { clearAway } from "@/lib/jobs/clear-away";
import { runWorker, type Worker } from "@/lib/jobs/worker";
import { startSession } from "@/lib/sign-in/sessions";
import { askToSignIn } from "@/lib/sign-in/ask";
import { aCast, MONDAY } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";
import { lettersAsKept } from "./kept";
import { aMailServer, type MailServer } from "./mail-server";

let post: MailServer;
let folder: string;
beforeAll(async () => {
  post = await aMailServer();
  process.env.SMTP_URL = post.url;
  folder = mkdtempSync(join(tmpdir(), "alongside-worker-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  await build({ entryPoints: ["lib/jobs/worker.ts"], outfile: join(folder, "worker.mjs"), bundle: true, platform: "node", format: "esm", packages: "external", jsx: "automatic" });
}, 60_000);
beforeEach(() => post.begin());
afterAll(async () => {
  await post.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The worker as its own process, as the operator runs it; `printed` is all it said. */
function theProcess() {
  const child = spawn(process.execPath, [join(folder, "worker.mjs")], { env: process.env, stdio: ["ignore", "pipe", "pipe"] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => printed.push(bytes.toString()));
  return { child, printed };
}
const ended = (child: ChildProcess) => new Promise<number | string | null>((end) => child.once("exit", (code, signal) => end(signal ?? code)));

async function whileWorking(story: (worker: Worker) => Promise<void>, graceMs = 500) {
  const worker = await runWorker({ graceMs, pollInterval: 100 });
  try {
    await story(worker);
  } finally {
    await worker.stop();
  }
}
const PATIENCE = { timeout: 15_000, interval: 50 };

test("what was queued goes out by itself: seven letters of one work, each once", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, on: new Date() });
  await whileWorking(async () => {
    await vi.waitFor(async () => expect((await lettersAsKept(cast)).every(({ sentAt }) => sentAt)).toBe(true), PATIENCE);
  });
  const ids = post.arrived.map(({ mail }) => mail.messageId);
  expect(ids).toHaveLength((await lettersAsKept(cast)).length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(post.arrived.filter(({ mail }) => mail.subject === "Dana Kerr has invited you to something new")).toHaveLength(6);
});

test("a letter the server cannot take now goes out some seconds later; the lines printed meanwhile hold no address and no token", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, on: new Date() });
  const turnedAway = new Set<string>();
  post.says.toAddress = (address) => {
    if (turnedAway.has(address)) return undefined;
    turnedAway.add(address);
    return { code: 450, words: `${address} not now` };
  };
  const { child, printed } = theProcess();
  await vi.waitFor(async () => expect((await lettersAsKept(cast)).every(({ sentAt }) => sentAt)).toBe(true), PATIENCE);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  expect(turnedAway.size).toBeGreaterThan(0);
  expect(printed.join("")).toContain("EENVELOPE 450");
  expect(printed.join("")).not.toMatch(/@|invitation\/|Amara|Mensah/);
});

test("killed after the server took a letter and before it was marked: it goes at most once more, with the same Message-ID, and none is lost", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, on: new Date() });
  const { child } = theProcess();
  const isGone = ended(child);
  post.says.beforeThanks = async () => {
    delete post.says.beforeThanks;
    child.kill("SIGKILL");
    await isGone;
  };
  expect(await isGone).toBe("SIGKILL");
  await whileWorking(async () => {
    await vi.waitFor(async () => expect((await lettersAsKept(cast)).every(({ sentAt }) => sentAt)).toBe(true), PATIENCE);
  });
  const times = Map.groupBy(post.arrived, ({ mail }) => mail.messageId);
  expect([...times.keys()].sort()).toEqual((await lettersAsKept(cast)).map(({ id }) => `<${id}@localhost>`).sort());
  expect([...times.values()].filter((copies) => copies.length > 1).length).toBeLessThanOrEqual(4);
  expect(Math.max(...[...times.values()].map((copies) => copies.length))).toBeLessThanOrEqual(2);
}, 40_000);

test("a worker that is alive keeps its jobs: another one that starts takes none of them away", async () => {
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, on: new Date() });
  let slowly = () => {};
  const held = new Promise<void>((free) => (slowly = free));
  post.says.beforeThanks = () => held;
  await whileWorking(async () => {
    await vi.waitFor(() => expect(post.arrived.length).toBeGreaterThanOrEqual(4), PATIENCE);
    await whileWorking(async () => {
      await new Promise((later) => setTimeout(later, 1_500));
      slowly();
      await vi.waitFor(async () => expect((await lettersAsKept(cast)).every(({ sentAt }) => sentAt)).toBe(true), PATIENCE);
    }, 300);
  }, 300);
  const ids = post.arrived.map(({ mail }) => mail.messageId);
  expect(new Set(ids).size).toBe(ids.length);
}, 40_000);

test("somebody who asks to sign in has the letter seconds later, whether we know them or not", async () => {
  const cast = await aCast();
  const now = new Date();
  for (const email of [cast.dana.email, "nobody@example.org"]) await askToSignIn({ now, network: email, mark: email }, { email });
  await whileWorking(async () => {
    await vi.waitFor(() => expect(post.arrived).toHaveLength(2), PATIENCE);
  });
  expect(post.to(cast.dana.email)[0]?.mail.text).toMatch(/sign-in\/continue\?token=[\w-]{43}/);
  expect(post.to("nobody@example.org")[0]?.mail.text).toContain("There is no account with it here.");
  expect(post.arrived.every(({ mail }) => mail.from?.name === "Alongside" && mail.html && mail.text)).toBe(true);
});

test("what has run out is cleared away, and nothing else", async () => {
  const cast = await aCast();
  await startSession(cast.dana.id, MONDAY, 1_000);
  await startSession(cast.mo.id, MONDAY, 10 * 86_400_000);
  await askToSignIn({ now: MONDAY, network: "n", mark: "m" }, { email: "somebody@example.org" });
  const later = new Date(MONDAY.getTime() + 2 * 86_400_000);
  await clearAway(later);
  const left = await inTransaction({}, async (tx) => ({ sessions: await tx.select().from(session), asked: await tx.select().from(signInAttempt), limits: await tx.select().from(rateLimit) }));
  expect(left.sessions.map(({ personId }) => personId)).toEqual([cast.mo.id]);
  expect(left.asked.filter(({ email }) => email === "somebody@example.org")).toEqual([]);
  expect(left.limits.filter(({ resetsAt }) => resetsAt <= later)).toEqual([]);
});

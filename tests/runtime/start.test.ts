import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SETTINGS } from "@/lib/settings";
import { takeFolder } from "@/scripts/steps/only-one.mjs";

let dir: string;
let taken: Server;
const port = () => String((taken.address() as AddressInfo).port);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "alongside-start-"));
  taken = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  taken.close();
  rmSync(dir, { recursive: true, force: true });
});

const nothingSaid = Object.fromEntries(SETTINGS.map((name) => [name, ""]));

function start(said: Record<string, string>): Promise<{ code: number | null; complaint: string }> {
  const env = { ...process.env, ...nothingSaid, DATA_DIR: dir, PORT: "3999", ...said };
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, complaint: complaint.trim() })));
}

const SECRET = { AUTH_SECRET: "long enough to be a secret in a test" };

test("a port in use", async () => {
  const { code, complaint } = await start({ PORT: port() });
  expect(complaint).toBe(`Port ${port()} is in use by another program: stop it, or choose another with PORT=3001 npm start.`);
  expect(code).toBe(1);
});

test("a port that no browser opens", async () => {
  const { code, complaint } = await start({ PORT: "4190" });
  expect(complaint).toBe("Browsers refuse to open port 4190, which belongs to another kind of service: choose another with PORT=3001 npm start.");
  expect(code).toBe(1);
});

test("a DATABASE_URL where nothing answers, without its password", async () => {
  const { code, complaint } = await start({ ...SECRET, DATABASE_URL: "postgres://app:hunter2@127.0.0.1:1/alongside" });
  expect(complaint).toBe("Nothing answers at 127.0.0.1:1, where DATABASE_URL leads: is PostgreSQL running there?");
  expect(code).toBe(1);
});

test("a DATABASE_URL that leads to something else", async () => {
  const { code, complaint } = await start({ ...SECRET, DATABASE_URL: `postgres://app:hunter2@127.0.0.1:${port()}/alongside` });
  expect(complaint).toMatch(/^(PostgreSQL at|The database DATABASE_URL leads to)[^\n]+$/);
  expect(complaint).not.toContain("hunter2");
  expect(code).toBe(1);
});

test("settings that are wrong, a sentence each", async () => {
  const { code, complaint } = await start({ PORT: "many", DEMO: "perhaps" });
  expect(complaint.split("\n")).toEqual([expect.stringMatching(/^PORT is not a port/), expect.stringMatching(/^DEMO is neither/)]);
  expect(code).toBe(1);
});

test("a folder that another start works on", async () => {
  await takeFolder(dir, "npm start");
  const { code, complaint } = await start({});
  expect(complaint).toBe(`Alongside is already running on ${dir} (npm start, process ${process.pid}): stop that one first, or set another DATA_DIR and PORT.`);
  expect(code).toBe(1);
});

test("a folder that is no folder", async () => {
  const { code, complaint } = await start({ DATA_DIR: "/dev/null/data" });
  expect(complaint.split("\n")).toHaveLength(1);
  expect(code).toBe(1);
});

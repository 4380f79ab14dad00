import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";

const dir = mkdtempSync(join(tmpdir(), "alongside-keep-"));
const program = join(dir, "program.mjs");
const pidFile = join(dir, "pid");
let keeper: ChildProcess;

afterEach(() => keeper.kill("SIGKILL"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A process that keeps a program running, as `npm start` keeps web and worker. */
function keep(lines: string) {
  writeFileSync(program, `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); ${lines}`);
  const steps = JSON.stringify(join(process.cwd(), "scripts/steps/"));
  const keeping = `
    const { keepRunning } = await import(${steps} + "keep-running.mjs");
    const { stopWhenAsked } = await import(${steps} + "stopping.mjs");
    stopWhenAsked(0);
    await keepRunning("program", [${JSON.stringify(program)}], {}, { waits: [10, 20, 30] }).broken.catch((error) => (console.error(error.message), process.exit(1)));`;
  keeper = spawn(process.execPath, ["--input-type=module", "-e", keeping], { stdio: ["ignore", "ignore", "pipe"] });
  return new Promise<{ code: number | null; complaint: string }>((resolve) => {
    let complaint = "";
    keeper.stderr!.on("data", (data) => (complaint += data));
    keeper.on("close", (code) => resolve({ code, complaint: complaint.trim() }));
  });
}

const WORKS = "setInterval(() => {}, 1000);";
const pid = () => Number(readFileSync(pidFile, "utf8"));
const isAlive = (one: number) => {
  try {
    return process.kill(one, 0);
  } catch {
    return false;
  }
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 50 });

test("a program that is killed is started again, and goes when its keeper is asked to go", async () => {
  const kept = keep(WORKS);
  await soon(() => expect(isAlive(pid())).toBe(true));
  const first = pid();
  process.kill(first, "SIGKILL");
  await soon(() => expect(pid()).not.toBe(first));
  const second = pid();
  keeper.kill("SIGTERM");
  expect((await kept).code).toBe(0);
  expect(isAlive(second)).toBe(false);
});

test("when the keeper itself is killed, its program does not stay behind", async () => {
  rmSync(pidFile);
  void keep(WORKS);
  await soon(() => expect(isAlive(pid())).toBe(true));
  const left = pid();
  keeper.kill("SIGKILL");
  await soon(() => expect(isAlive(left)).toBe(false));
});

test("a program that will not stay up is given up in one sentence", async () => {
  const { code, complaint } = await keep("process.exit(3);");
  expect(complaint).toBe("The program will not stay up (it ended with 3): its own lines above say why.");
  expect(code).toBe(1);
});

import { build } from "esbuild";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { operator } from "@/lib/operator/operator";

const dir = mkdtempSync(join(tmpdir(), "alongside-operator-"));
process.env.INIT_CWD = dir;
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(dir, { recursive: true }));

type Said = { code: number; out: string; err: string };

/** What the operator types, and all that is printed then. */
async function alongside(words: string[]): Promise<Said> {
  const said = { out: "", err: "" };
  vi.spyOn(console, "log").mockImplementation((line: string) => void (said.out += `${line}\n`));
  vi.spyOn(console, "error").mockImplementation((line: string) => void (said.err += `${line}\n`));
  return { code: await operator(words), ...said };
}

const file = (name: string, text: string) => (writeFileSync(join(dir, name), text), name);
const asOwner = async <T>(does: (sql: postgres.Sql) => Promise<T>) => {
  const sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  return does(sql).finally(() => sql.end());
};

test("help names every command; none at all is help too", async () => {
  const { code, out } = await alongside(["help"]);
  expect(code).toBe(0);
  for (const command of ["migrate", "partnership create", "organisation add", "person add", "load <file", "demo", "doctor", "help"]) expect(out).toContain(command);
  expect((await alongside([])).out).toBe(out);
});

test.each([
  [["dance"], "There is no command “dance”."],
  [["partnership", "delete"], "There is no command “partnership delete”."],
  [["partnership", "create"], "--name is missing."],
  [["partnership", "create", "--colour", "red"], "--colour is not known here"],
  [["partnership", "create", "--name"], "--name is not known here, or has no value."],
  [["partnership", "create", "--name", "Help"], "cannot be part of an address here"],
  [["person", "add", "--partnership", "nowhere", "--name", "X", "--email", "x@example.org"], "There is no partnership with the address nowhere."],
  [["load"], "The file is missing."],
  [["load", "nothing.json"], "There is no file or folder nothing.json."],
  [["load", "a.json", "b.json"], "one word too many"],
  [["doctor", "please"], "one word too many"],
])("what is wrong is said in plain words, without a stack: %j", async (words, said) => {
  const { code, out, err } = await alongside(words);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(said);
  expect(err).not.toMatch(/\n\s+at |Error:/);
});

test("a partnership, its organisation and its people; again, they are already there", async () => {
  expect(await alongside(["partnership", "create", "--name", "Dales", "--sendiass", "Dales SENDIASS: 01632 960 300"])).toMatchObject({ code: 0, out: expect.stringContaining("Dales is there, at /dales.") });
  expect(await alongside(["partnership", "create", "--name", "Dales"])).toMatchObject({ code: 1, err: expect.stringContaining("A partnership with the address dales is there already.") });
  expect(await alongside(["organisation", "add", "--partnership", "dales", "--name", "Dales Council", "--kind", "council"])).toMatchObject({ code: 0 });
  const person = ["person", "add", "--partnership", "dales", "--name", "Ida Moor", "--email", "IDA@dales.example", "--role", "administrator", "--role", "manager", "--organisation", "Dales Council"];
  expect(await alongside(person)).toMatchObject({ code: 0, out: "Ida Moor is known in Dales as administrator and manager. They sign in with ida@dales.example.\n" });
  expect(await alongside(person)).toMatchObject({ code: 0, out: "Ida Moor is already there.\n" });
  expect(await alongside(["person", "add", "--partnership", "dales", "--name", "Ida Moor", "--email", "ida", "--role", "queen"])).toMatchObject({
    code: 1, err: "--email: Enter an email address in the correct format, like name@example.com\n--role: Choose a role from the list.\n",
  });
});

test("load: a broken file loads nothing and says every fault; a whole one is loaded once", async () => {
  const broken = file("broken.json", '[\n  { "key": "dales", "name": "", "version": "1",\n    "promises": [""] }\n]');
  expect(await alongside(["load", broken])).toMatchObject({
    code: 1, out: "",
    err: "broken.json, line 2, [0].name: Give the charter a name.\nbroken.json, line 3, [0].promises[0].name: Give each promise a short name.\nNothing was loaded. 2 faults to mend first.\n",
  });
  const whole = file("whole.json", '[{ "key": "moor", "name": "Moor charter", "version": "1", "partnership": "Moor", "promises": ["Start together"] }]');
  expect(await alongside(["load", whole])).toMatchObject({ code: 0, out: "Moor: a new partnership, at /moor.\nMoor: Moor charter, version 1 (1 promises), loaded.\n" });
  expect(await alongside(["load", whole])).toMatchObject({ code: 0, out: "Moor: Moor charter, version 1 (1 promises), already there.\n" });
  expect(await alongside(["load", file("bytes.json", "")])).toMatchObject({ code: 1, err: expect.stringContaining("bytes.json, line 1: The file is empty.") });
});

test("doctor finds nothing wrong; then a letter in trouble, a changed history, tables of yesterday", async () => {
  await alongside(["partnership", "create", "--name", "Fells"]);
  const well = await alongside(["doctor"]);
  expect(well.out).toContain("All is well.");
  expect(well.code).toBe(0);
  await asOwner((sql) => sql`insert into letter (partnership_id, id, kind, detail, queued_at, tries)
    select id, gen_random_uuid(), 'comment posted', '{}', now() - interval '2 days', 4 from partnership where slug = 'fells'`);
  expect((await alongside(["doctor"])).out).toContain("✗ fells: a letter could not be sent yet.\n  What to do: ");
  await asOwner((sql) => sql`update event set kind = 'person joined' where id = (select e.id from event e join partnership p on p.id = e.partnership_id where p.slug = 'fells' order by e.seq limit 1)`);
  const changed = await alongside(["doctor"]);
  expect(changed.code).toBe(1);
  expect(changed.out).toMatch(/✗ fells: the history [\w-]+ does not hold: Event 1 .* was changed after it was recorded\.\n {2}What to do: /);
  await asOwner((sql) => sql`update drizzle.__drizzle_migrations set created_at = created_at - 1000000000`);
  expect(await alongside(["doctor"])).toMatchObject({ code: 1, out: expect.stringContaining("✗ The tables have not today's shape.\n  What to do: Run: npm run alongside -- migrate") });
  await asOwner((sql) => sql`update drizzle.__drizzle_migrations set created_at = created_at + 1000000000`);
});

test("doctor: a role that could walk around the second lock, and a table whose lock is off", async () => {
  await asOwner((sql) => sql`alter table comment no force row level security`);
  expect(await alongside(["doctor"])).toMatchObject({ code: 1, out: expect.stringContaining("✗ Row-level security is off for: comment.") });
  await asOwner((sql) => sql`alter table comment force row level security`);
});

test("migrate may be run again, and by two at once", async () => {
  const both = await Promise.all([alongside(["migrate"]), alongside(["migrate"])]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
});

test("a database that is away, and settings that are wrong, are a plain sentence, and the program ends", async () => {
  // Inside node_modules, so that the program finds its packages as it does in dist/.
  const program = resolve("node_modules/.alongside-tests", `${process.pid}.mjs`);
  mkdirSync(resolve(program, ".."), { recursive: true });
  await build({ entryPoints: ["lib/operator/alongside.ts"], outfile: program, bundle: true, platform: "node", format: "esm", target: "node24", packages: "external", jsx: "automatic", logLevel: "error" });
  const inItsOwn = (words: string[], env: Record<string, string>) =>
    new Promise<Said>((done) => {
      const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...env } });
      const said = { out: "", err: "" };
      child.stdout.on("data", (data) => (said.out += data));
      child.stderr.on("data", (data) => (said.err += data));
      child.on("close", (code) => done({ code: code ?? -1, ...said }));
    });
  const nowhere = "postgres://nobody:secret@127.0.0.1:9/none";
  const away = { DATABASE_URL: nowhere, DATABASE_OWNER_URL: nowhere };
  const [migrate, create, doctor, settings, demo] = await Promise.all([
    inItsOwn(["migrate"], away), inItsOwn(["partnership", "create", "--name", "X"], away), inItsOwn(["doctor"], away),
    inItsOwn(["migrate"], { MAIL_FROM: "nobody" }), inItsOwn(["demo"], { SMTP_URL: "smtp://localhost:25" }),
  ]);
  rmSync(program);
  for (const { code, err } of [migrate, create]) expect([code, err.trim().split("\n")]).toEqual([1, [expect.stringContaining("The database does not answer.")]]);
  expect(migrate.err + create.err + doctor.out).not.toContain("secret");
  expect(doctor).toMatchObject({ code: 1, out: expect.stringContaining("✗ The database does not answer.") });
  expect(settings).toMatchObject({ code: 1, err: expect.stringContaining("MAIL_FROM is not an address") });
  expect(demo).toMatchObject({ code: 1, err: expect.stringContaining("the demo never sends real letters") });
}, 60_000);

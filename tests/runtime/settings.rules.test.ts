import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { demoByDefault, problemsWith, SETTINGS } from "@/lib/settings";

const OWN = { DATABASE_URL: "postgres://app:pass@db.example.org/alongside", AUTH_SECRET: "x".repeat(32) };

test("nothing said is fine: everything has a default", () => {
  expect(problemsWith({})).toEqual([]);
  expect(problemsWith({ PORT: "", SMTP_URL: " ", DEMO: "" })).toEqual([]);
});

test("all said rightly is fine", () => {
  const all = { ...OWN, PORT: "8080", APP_URL: "https://alongside.example.org", SMTP_URL: "smtps://mail.example.org", MAIL_FROM: "Alongside <a@example.org>", DEMO: "0" };
  expect(problemsWith(all)).toEqual([]);
});

test.each([
  [{ PORT: "http" }, /^PORT is not a port/],
  [{ PORT: "70000" }, /^PORT is not a port/],
  [{ APP_URL: "alongside.example.org" }, /^APP_URL is not a web address/],
  [{ APP_URL: "https://example.org/alongside" }, /^APP_URL .* without a path/],
  [{ ...OWN, DATABASE_URL: "mysql://localhost/a" }, /^DATABASE_URL is not the address of a PostgreSQL/],
  [{ ...OWN, DATABASE_OWNER_URL: "localhost" }, /^DATABASE_OWNER_URL is not/],
  [{ ...OWN, DATABASE_DIRECT_URL: "localhost" }, /^DATABASE_DIRECT_URL is not/],
  [{ DATABASE_OWNER_URL: OWN.DATABASE_URL }, /^DATABASE_URL is missing/],
  [{ DATABASE_URL: OWN.DATABASE_URL }, /^AUTH_SECRET is missing/],
  [{ AUTH_SECRET: "short" }, /^AUTH_SECRET is too short/],
  [{ SMTP_URL: "mail.example.org", MAIL_FROM: "a@example.org" }, /^SMTP_URL is not the address of a mail server/],
  [{ SMTP_URL: "smtp://mail.example.org" }, /^MAIL_FROM is missing/],
  [{ MAIL_FROM: "Alongside" }, /^MAIL_FROM is not an address/],
  [{ DEMO: "yes" }, /^DEMO is neither 1 nor 0/],
  [{ DEMO: "1", SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "a@example.org" }, /^DEMO is 1 and SMTP_URL is set/],
])("%j is told in one sentence that names the line", (env, says) => {
  const problems = problemsWith(env);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(says);
  expect(problems[0]).toMatch(/^[^.]+(\.[^ .][^.]*)*\.$/);
});

test("each wrong line has its own sentence, and no password is said back", () => {
  const problems = problemsWith({ PORT: "x", DEMO: "x", DATABASE_URL: "mysql://name:hunter2@host/a" });
  expect(problems).toHaveLength(3);
  expect(problems.join()).not.toContain("hunter2");
});

test("the demo is on by itself only with our own database and no mail server", () => {
  expect(demoByDefault({})).toBe(true);
  expect(demoByDefault({ SMTP_URL: "smtp://mail.example.org" })).toBe(false);
  expect(demoByDefault(OWN)).toBe(false);
});

test("every setting has its line in .env.example, and no other has", () => {
  const lines = readFileSync(".env.example", "utf8").matchAll(/^# ([A-Z_]+)=/gm);
  expect([...lines].map((line) => line[1]).sort()).toEqual([...SETTINGS].sort());
});

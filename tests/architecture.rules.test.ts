import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type File = { path: string; text: string; imports: string[]; all: string[]; inBrowser: boolean };

const read = (path: string): File => {
  const text = readFileSync(path, "utf8");
  const found = [...text.matchAll(/^(?:import|export) (type )?[^;"]*?from "([^"]+)"/gms)];
  const bare = [...text.matchAll(/^import "([^"]+)"/gm)].map((m) => m[1]!);
  return {
    path, text,
    imports: [...found.filter((m) => !m[1]).map((m) => m[2]!), ...bare],
    all: [...found.map((m) => m[2]!), ...bare],
    inBrowser: /^"use client"/.test(text),
  };
};

const files = ["app", "components", "db", "lib"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => read(`${top}/${name}`)));

/** The rules themselves, so that each can be broken on purpose below. */
const rules: Record<string, (f: File) => boolean> = {
  "nothing imports the app": (f) => !f.path.startsWith("app/") && f.all.some((i) => i.startsWith("@/app")),
  "lib knows neither components nor, but for its doors, Next": (f) =>
    f.path.startsWith("lib/") &&
    f.all.some((i) => i.startsWith("@/components") || (/^next(\/|$|-auth)/.test(i) && !["lib/session.ts", "lib/submit.ts", "lib/door.ts"].includes(f.path))),
  "components never reach past lib": (f) => f.path.startsWith("components/") && f.all.some((i) => i.startsWith("@/db") || i.startsWith("@/app")),
  "pages never reach past lib": (f) => f.path.startsWith("app/") && f.all.some((i) => i.startsWith("@/db")),
  "the database knows nothing of the product": (f) => f.path.startsWith("db/") && !f.path.startsWith("db/demo/") && f.all.some((i) => /^@\/(lib|components|app)/.test(i)),
  "only doors, letters, jobs, sessions and the operator hold the database's client": (f) =>
    f.imports.includes("@/db/client") && !/^(db\/|lib\/(access|letter|jobs|operator|live|event|sign-in|dashboard)\/|lib\/session\.ts$)/.test(f.path),
  "a read.ts holds only the reader": (f) => f.path.endsWith("/read.ts") && (/import \{[^}]*\b(inTransaction|Tx)\b[^}]*\} from "@\/db\/client"/.test(f.text) || /\.(insert|update|delete)\(/.test(f.text)),
  "only see.ts vouches that something was seen": (f) => f.path !== "lib/access/see.ts" && /\bas (unknown as )?(Outline|Inside|Here)\b/.test(f.text),
  "the browser gets from lib only rules, inputs, words and types": (f) => f.inBrowser && f.imports.some((i) => i.startsWith("@/") && !/^@\/(components\/|db\/keys$|lib\/[a-z-]+\/(words|rules|input|sectors|stages|statuses)$)/.test(i)),
  "the browser gets zod's small build": (f) => f.inBrowser && f.imports.includes("zod"),
  "time is handed in, never looked up": (f) => f.path.startsWith("lib/") && !/^lib\/(session|door|submit)\.ts$|^lib\/(jobs|operator)\//.test(f.path) && /new Date\(\)|Date\.now\(\)/.test(f.text),
  "conditions are joined by our own and": (f) => (f.path.startsWith("lib/") || f.path.startsWith("app/")) && /import \{[^}]*\band\b[^}]*\} from "drizzle-orm"/s.test(f.text),
  "no file is longer than 200 lines": (f) => f.text.trimEnd().split("\n").length > 200,
  "no function needs scrolling": (f) => longestFunction(f.text) > 75,
  "a submit.ts posts forms and nothing else": (f) => f.path.startsWith("app/") && f.path.endsWith("/submit.ts") && !(f.text.startsWith('"use server"') && everyExportSubmits(f.text)),
  "roles are compared in the policy only": (f) => !/^(db\/|lib\/access\/|lib\/partnership\/input)/.test(f.path) && /roles?(\?)?\.(includes|some)\(|\.role === /.test(f.text),
  "no drawer for what has no name": (f) => /\/(utils?|helpers?|types|common|service|manager|misc|index)\.tsx?$/.test(f.path) && f.path !== "db/schema/index.ts",
  "no style in the markup (the content policy forbids it)": (f) => /^(app|components)\//.test(f.path) && /\sstyle=\{?/.test(f.text) && !/DANGER/.test(f.text) && !f.path.startsWith("lib/letter"),
  "a condition always names its table's partnership": (f) => /\/read\.ts$/.test(f.path) && /\.where\(\s*eq\((?!outbox|person|partnership)\w+\.id,/.test(f.text),
};

/** Lines of the longest top-level function or arrow body. */
function longestFunction(text: string): number {
  let longest = 0;
  let start = -1;
  for (const [at, line] of text.split("\n").entries()) {
    if (start < 0 && /^(export )?(default )?(async )?(function|const \w+.*=>\s*\{$|const \w+ = (async )?\()/.test(line) && !line.endsWith(";")) start = at;
    if (start >= 0 && /^\}/.test(line)) {
      longest = Math.max(longest, at - start + 1);
      start = -1;
    }
  }
  return longest;
}

const everyExportSubmits = (text: string) => {
  const bodies = [...text.matchAll(/^export async function [\s\S]*?^\}/gm)].map((m) => m[0]);
  return bodies.length > 0 && bodies.every((body) => /\b(return submit\w*\(|submit\w*\()/.test(body)) && !/^export (const|function|default)/m.test(text);
};

for (const [name, isBroken] of Object.entries(rules)) {
  test(name, () => {
    expect(files.filter(isBroken).map((f) => f.path)).toEqual([]);
  });
}

test("each rule sees its own fault", () => {
  const planted: Record<string, Partial<File>> = {
    "nothing imports the app": { path: "lib/work/x.ts", all: ["@/app/page"] },
    "lib knows neither components nor, but for its doors, Next": { path: "lib/work/x.ts", all: ["next/navigation"] },
    "components never reach past lib": { path: "components/work/X.tsx", all: ["@/db/schema"] },
    "pages never reach past lib": { path: "app/page.tsx", all: ["@/db/client"] },
    "the database knows nothing of the product": { path: "db/client.ts", all: ["@/lib/session"] },
    "only doors, letters, jobs, sessions and the operator hold the database's client": { path: "lib/work/x.ts", imports: ["@/db/client"] },
    "a read.ts holds only the reader": { path: "lib/work/read.ts", text: "reader.update(work)" },
    "only see.ts vouches that something was seen": { path: "lib/work/x.ts", text: "const seen = found as unknown as Inside;" },
    "the browser gets from lib only rules, inputs, words and types": { path: "components/x.tsx", inBrowser: true, imports: ["@/lib/session"] },
    "the browser gets zod's small build": { path: "components/x.tsx", inBrowser: true, imports: ["zod"] },
    "time is handed in, never looked up": { path: "lib/work/x.ts", text: "const now = new Date();" },
    "conditions are joined by our own and": { path: "lib/work/x.ts", text: 'import { and, eq } from "drizzle-orm";' },
    "no file is longer than 200 lines": { path: "lib/work/x.ts", text: "line\n".repeat(201) },
    "no function needs scrolling": { path: "lib/work/x.ts", text: `export function x() {\n${"  y();\n".repeat(80)}}\n` },
    "a submit.ts posts forms and nothing else": { path: "app/x/submit.ts", text: '"use server";\nexport async function x() {\n  return 1;\n}\n' },
    "roles are compared in the policy only": { path: "app/x/page.tsx", text: 'seen.roles.includes("manager")' },
    "no drawer for what has no name": { path: "lib/work/utils.ts" },
    "no style in the markup (the content policy forbids it)": { path: "components/x.tsx", text: "<p style={{ color: 1 }}>" },
    "a condition always names its table's partnership": { path: "lib/work/read.ts", text: ".where(eq(work.id, id))" },
  };
  const blind = Object.keys(rules).filter((name) => !rules[name]!({ path: "", text: "", imports: [], all: [], inBrowser: false, ...planted[name] }));
  expect(blind).toEqual([]);
});

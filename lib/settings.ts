import { z } from "zod";

// Runs as it is under Node 24 (scripts import it before anything is built): no "@/" here, only types that can be erased.

export type Settings = {
  port: number;
  appUrl: string;
  dataDir: string;
  databaseUrl: string;
  databaseOwnerUrl: string;
  databaseDirectUrl: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  authSecret: string;
  demo: boolean;
};

type Environment = Record<string, string | undefined>;

const isUrlOf = (...protocols: string[]) => (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
const isPostgres = isUrlOf("postgres:", "postgresql:");
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
const isOrigin = (text: string) => isUrlOf("http:", "https:")(text) && /^https?:\/\/[^/?#]+\/?$/.test(text);
const isAddress = (text: string) => /^([^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);

const said = (isRight: (text: string) => boolean, sentence: string) => z.string().refine(isRight, sentence).optional();
const database = (name: string) =>
  said(isPostgres, `${name} is not the address of a PostgreSQL: write it as postgres://name:password@machine:5432/database.`);

const Lines = z.object({
  PORT: said(isPort, "PORT is not a port: give a whole number from 1 to 65535, such as 3000."),
  APP_URL: said(isOrigin, "APP_URL is not a web address: give what people type, without a path, such as https://alongside.example.org."),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: database("DATABASE_URL"),
  DATABASE_OWNER_URL: database("DATABASE_OWNER_URL"),
  DATABASE_DIRECT_URL: database("DATABASE_DIRECT_URL"),
  SMTP_URL: said(isUrlOf("smtp:", "smtps:"), "SMTP_URL is not the address of a mail server: write it as smtp://name:password@machine:587."),
  MAIL_FROM: said(isAddress, "MAIL_FROM is not an address: write it as Alongside <alongside@example.org>."),
  AUTH_SECRET: said((text) => text.length >= 32, "AUTH_SECRET is too short: give at least 32 characters that nobody can guess."),
  DEMO: said((text) => text === "0" || text === "1", "DEMO is neither 1 nor 0: write 1 for the demo, 0 for real work."),
});
type Lines = z.infer<typeof Lines>;

/** The name of every setting there is. */
export const SETTINGS = Object.keys(Lines.shape);

/** Lines that are each right, and wrong together. */
const clashes = (lines: Lines): string[] => [
  ...(lines.DATABASE_URL && !lines.AUTH_SECRET
    ? ["AUTH_SECRET is missing: with your own DATABASE_URL, give at least 32 characters that nobody can guess."]
    : []),
  ...(!lines.DATABASE_URL && (lines.DATABASE_OWNER_URL || lines.DATABASE_DIRECT_URL)
    ? ["DATABASE_URL is missing: DATABASE_OWNER_URL and DATABASE_DIRECT_URL only go beside it."]
    : []),
  ...(lines.SMTP_URL && !lines.MAIL_FROM
    ? ["MAIL_FROM is missing: with SMTP_URL, say who letters come from, such as Alongside <alongside@example.org>."]
    : []),
  ...(lines.SMTP_URL && lines.DEMO === "1"
    ? ["DEMO is 1 and SMTP_URL is set: the demo never sends real letters, so take one of the two away."]
    : []),
];

const withoutEmpty = (env: Environment) =>
  Object.fromEntries(SETTINGS.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])));

/** What is wrong with the settings, a plain sentence for each line, with what to do. Never says a password back. */
export function problemsWith(env: Environment): string[] {
  const read = Lines.safeParse(withoutEmpty(env));
  return read.success ? clashes(read.data) : read.error.issues.map((issue) => issue.message);
}

/** The demo is on by itself only where nobody can be harmed by it: our own database, and no mail server. */
export const demoByDefault = (env: Environment) => !env.DATABASE_URL?.trim() && !env.SMTP_URL?.trim();

function read(env: Environment): Settings {
  const problems = problemsWith(env);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const lines = Lines.parse(withoutEmpty(env));
  if (!lines.DATABASE_URL || !lines.AUTH_SECRET) throw new Error("DATABASE_URL is missing: start Alongside with `npm start`, or set it.");
  const port = Number(lines.PORT ?? 3000);
  const appUrl = new URL(lines.APP_URL ?? `http://localhost:${port}`).origin;
  return {
    port,
    appUrl,
    dataDir: lines.DATA_DIR ?? ".data",
    databaseUrl: lines.DATABASE_URL,
    databaseOwnerUrl: lines.DATABASE_OWNER_URL ?? lines.DATABASE_URL,
    databaseDirectUrl: lines.DATABASE_DIRECT_URL ?? lines.DATABASE_URL,
    smtpUrl: lines.SMTP_URL,
    mailFrom: lines.MAIL_FROM ?? `Alongside <alongside@${new URL(appUrl).hostname}>`,
    authSecret: lines.AUTH_SECRET,
    demo: lines.DEMO === "1",
  };
}

let known: Settings | undefined;

/** The settings this process was started with. Read at first use, so that building needs none. */
export const settings = (): Settings => (known ??= read(process.env));

import { migrate } from "@/db/migrate";
import { Refusal } from "@/lib/access/refusal";
import { codeOf } from "@/lib/access/writing";
import { settings } from "@/lib/settings";
import { read, say, type Command } from "./command";

const usage = "migrate";

export const passwords = () => {
  const { ALONGSIDE_APP_PASSWORD: app, ALONGSIDE_WORKER_PASSWORD: worker } = process.env;
  if (!app && !worker) return undefined;
  if (!app || !worker) throw new Refusal("Give both ALONGSIDE_APP_PASSWORD and ALONGSIDE_WORKER_PASSWORD, or neither.");
  return { app, worker };
};

export const migrateCommand: Command = {
  usage,
  what: "Brings the tables to today's shape. Safe to run again, and from several machines at once.",
  async run(words) {
    read(words, {}, usage);
    try {
      await migrate(settings().databaseOwnerUrl, passwords());
    } catch (error) {
      throw theirs(error) ?? error;
    }
    say("The tables have today's shape.");
    return 0;
  },
};

function theirs(error: unknown): Refusal | undefined {
  const code = codeOf(error);
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|CONNECT|ETIMEDOUT)/.test(code)) return new Refusal("The database does not answer. Is it running, and does DATABASE_OWNER_URL lead to it?");
  if (code.startsWith("28")) return new Refusal("The database refuses the name or the password in DATABASE_OWNER_URL.");
  if (code === "42501") return new Refusal("DATABASE_OWNER_URL may not make tables and roles there. Give it the owner of the database, with the right to make roles.");
  if (code === "55P03") return new Refusal("Somebody held a table for too long, so nothing was changed. Try again at a quiet moment.");
  return error instanceof Error && /^A role's password/.test(error.message) ? new Refusal(error.message) : undefined;
}

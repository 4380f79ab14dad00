import { z } from "zod/mini";
import { DatabaseAway } from "@/db/client";
import { Refusal } from "@/lib/access/refusal";
import { codeOf } from "@/lib/access/writing";
import { problemsWith } from "@/lib/settings";
import { addOrganisationCommand } from "./add-organisation";
import { addPersonCommand } from "./add-person";
import { say, type Command } from "./command";
import { createPartnershipCommand } from "./create-partnership";
import { demoCommand } from "./demo";
import { doctorCommand } from "./doctor";
import { loadCommand } from "./load";
import { migrateCommand } from "./migrate";
import { playCommand } from "./play";

const COMMANDS: Record<string, Command> = {
  "migrate": migrateCommand,
  "partnership create": createPartnershipCommand,
  "organisation add": addOrganisationCommand,
  "person add": addPersonCommand,
  "load": loadCommand,
  "demo": demoCommand,
  "play": playCommand,
  "doctor": doctorCommand,
};

function help(): number {
  say("What you can ask: npm run alongside -- <command>", "");
  for (const { usage, what } of Object.values(COMMANDS)) say(`  ${usage}`, `      ${what}`);
  say("  help", "      These lines.");
  return 0;
}

async function answer(words: string[]): Promise<number> {
  if (words.length === 0 || ["help", "--help", "-h"].includes(words[0]!)) return help();
  const name = Object.keys(COMMANDS).find((one) => one === words.slice(0, one.split(" ").length).join(" "));
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!name || !command) throw new Refusal(`There is no command “${words.slice(0, 2).join(" ")}”. These there are: ${Object.keys(COMMANDS).join(", ")}, help.`);
  const rest = words.slice(name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) return say(`  ${command.usage}`, `      ${command.what}`), 0;
  if (command !== doctorCommand) mustHaveSettings();
  return command.run(rest);
}

function mustHaveSettings(): void {
  const problems = problemsWith(process.env);
  if (!process.env.DATABASE_URL?.trim()) problems.push("DATABASE_URL is missing. Run this as: npm run alongside -- <command>");
  if (problems.length > 0) throw new Refusal(problems.join("\n"));
}

/** What went wrong, in words for the operator. What is not theirs to mend says so; a query's values are never printed. */
function inWords(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof z.core.$ZodError) return error.issues.map((issue) => `${optionOf(issue.path)}: ${issue.message}`).join("\n");
  if (error instanceof DatabaseAway) return "The database does not answer. Is it running, and does DATABASE_URL lead to it?";
  const code = codeOf(error);
  if (code.startsWith("28")) return "The database refuses the name or the password in DATABASE_URL.";
  if (code === "3D000") return "There is no such database. Make it, or correct the name in DATABASE_URL.";
  if (["42P01", "42703", "3F000", "42883"].includes(code)) return "The database has not today's shape. Run: npm run alongside -- migrate";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `This is a fault in Alongside, not in what you did: ${cause instanceof Error ? cause.message : String(cause)}${code ? ` (${code})` : ""}`;
}

/** `["roles", 0]` is --role, `["teamName"]` is --team-name. */
const optionOf = ([field]: readonly PropertyKey[]) => `--${String(field ?? "?").replace(/^roles$/, "role").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Answers one command of the operator's: prints its lines and gives the exit code. */
export async function operator(words: string[]): Promise<number> {
  try {
    return await answer(words);
  } catch (error) {
    console.error(inWords(error));
    return 1;
  }
}

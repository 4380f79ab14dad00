import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { demoByDefault, problemsWith } from "../../lib/settings.ts";
import { keptSecret } from "./kept-secret.mjs";
import { Plain } from "./plain.mjs";
import { inProject, PROJECT } from "./project.mjs";

export function problemsInSettings() {
  if (existsSync(inProject(".env"))) process.loadEnvFile(inProject(".env"));
  return problemsWith(process.env);
}

/** What the machine says, checked, with what it left open filled in. `env` is what our processes are started with. */
export function readSettings() {
  const problems = problemsInSettings();
  if (problems.length > 0) throw new Plain(problems.join("\n"));
  const said = (name) => process.env[name]?.trim();
  const port = Number(said("PORT") || 3000);
  const dataDir = resolve(PROJECT, said("DATA_DIR") || ".data");
  const embedded = !said("DATABASE_URL");
  const demo = said("DEMO") ? said("DEMO") === "1" : demoByDefault(process.env);
  const appUrl = said("APP_URL") || `http://localhost:${port}`;
  const env = { PORT: String(port), APP_URL: appUrl, DATA_DIR: dataDir, DEMO: demo ? "1" : "0" };
  return { port, dataDir, embedded, demo, appUrl, env };
}

/** Sessions stay valid over restarts. With their own database, people keep this secret themselves. */
export const authSecret = ({ embedded, dataDir }) =>
  embedded ? { AUTH_SECRET: process.env.AUTH_SECRET?.trim() || keptSecret(dataDir, "auth-secret") } : {};

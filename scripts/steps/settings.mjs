import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { demoByDefault, problemsWith } from "../../lib/settings.ts";
import { keptSecret } from "./kept-secret.mjs";
import { Plain } from "./plain.mjs";
import { inProject, PROJECT } from "./project.mjs";

/**
 * What the machine says, checked, with what it left open filled in. `env` is what our processes are started with.
 * With `anyway`, wrong lines are handed on as they are.
 */
export function readSettings({ anyway = false } = {}) {
  if (existsSync(inProject(".env"))) process.loadEnvFile(inProject(".env"));
  const problems = problemsWith(process.env);
  if (problems.length > 0 && !anyway) throw new Plain(problems.join("\n"));
  const said = (name) => process.env[name]?.trim();
  const port = Number(said("PORT") || 3000);
  const dataDir = resolve(PROJECT, said("DATA_DIR") || ".data");
  const embedded = !said("DATABASE_URL");
  const demo = said("DEMO") ? said("DEMO") === "1" : demoByDefault(process.env);
  const appUrl = said("APP_URL") || `http://localhost:${port}`;
  const env = { PORT: said("PORT") || "3000", APP_URL: said("APP_URL") ?? "", DATA_DIR: dataDir, DEMO: said("DEMO") || (demo ? "1" : "0") };
  return { port, dataDir, embedded, demo, appUrl, env };
}

/** Sessions stay valid over restarts. With their own database, people keep this secret themselves. */
export const authSecret = ({ embedded, dataDir }) =>
  embedded ? { AUTH_SECRET: process.env.AUTH_SECRET?.trim() || keptSecret(dataDir, "auth-secret") } : {};

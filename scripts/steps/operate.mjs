import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { bundlePrograms } from "./bundle.mjs";
import { openDatabase } from "./database.mjs";
import { takeFolder } from "./only-one.mjs";
import { inProject, node, surroundings } from "./project.mjs";
import { authSecret, readSettings } from "./settings.mjs";
import { fingerprint } from "./stamp.mjs";
import { stopEverything, whenStopping } from "./stopping.mjs";

/** Runs one of the operator's commands beside a running Alongside, or with the database started for it alone. */
export async function operate(words) {
  const env = await surroundingsFor(words);
  await bundlePrograms(fingerprint());
  const child = spawn(node(), ["--enable-source-maps", inProject("dist", "alongside.mjs"), ...words], {
    env: surroundings({ NODE_ENV: "production", ...env }),
    stdio: "inherit",
  });
  const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal ? 1 : code)));
  whenStopping(() => (child.kill("SIGTERM"), ended));
  const code = await ended;
  await stopEverything();
  process.exit(code);
}

async function surroundingsFor(words) {
  // The doctor is called when something is wrong, so nothing may keep people from it.
  const settings = readSettings({ anyway: words[0] === "doctor" });
  const database = asksForHelp(words) || !settings.embedded ? {} : await borrowDatabase(settings);
  return { ...settings.env, ...authSecret(settings), ...database };
}

const asksForHelp = ([word]) => word === undefined || ["help", "--help", "-h"].includes(word);

async function borrowDatabase(settings) {
  const alone = await isAloneWithDatabase(settings);
  const database = await openDatabase(settings);
  if (alone && !database.adopted) whenStopping(() => database.stop());
  return database.forOwner;
}

/** Two commands at once take turns: the first would stop the database under the second. `npm start` keeps it for all. */
async function isAloneWithDatabase({ dataDir }) {
  for (;;) {
    const holder = await takeFolder(dataDir, "npm run alongside");
    if (!holder?.startsWith("npm run alongside")) return holder === undefined;
    await sleep(200);
  }
}

import { installPackages } from "./install.mjs";
import { handOver } from "./pinned-node.mjs";
import { sentenceFor } from "./plain.mjs";
import { isStopping, stopEverything, stopWhenAsked } from "./stopping.mjs";

/** Installs what is missing, hands over to the pinned Node, runs, and says in one sentence why it could not. */
export async function begin(script, run, { quiet = false, codeWhenAsked = 0, lastWords } = {}) {
  // Whoever read our lines may go away (npm start | head): that is no reason to fall over.
  process.stdout.on("error", () => {});
  stopWhenAsked(codeWhenAsked);
  try {
    await installPackages({ quiet });
    if (await handOver(script)) return;
    await run();
  } catch (error) {
    if (isStopping()) return;
    console.error(sentenceFor(error));
    await stopEverything();
    if (lastWords) console.log(lastWords);
    process.exit(1);
  }
}

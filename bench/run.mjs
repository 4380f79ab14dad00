import { Plain } from "../scripts/steps/plain.mjs";
import { step } from "../scripts/steps/say.mjs";
import { stopEverything } from "../scripts/steps/stopping.mjs";
import { dashboard } from "./dashboard.mjs";
import { firstVisit } from "./first-visit.mjs";
import { openHouse } from "./house.mjs";
import { demoDashboard, overview, topic } from "./overview.mjs";
import { beginning, posting } from "./posting.mjs";
import { queries } from "./queries.mjs";
import { keepReport, sayReport, tellLine } from "./report.mjs";
import { resting, slowPhone } from "./usable.mjs";

const PARTS = { overview, topic, "demo-dashboard": demoDashboard, dashboard, queries, posting, beginning, "first-visit": firstVisit, "slow-phone": slowPhone, resting };

/** Measures all, or the parts that were named; only a whole run is kept on its page. Ends with 1 when a figure does not hold. */
export async function bench(names) {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown) throw new Plain(`The bench has no part called ${unknown}: these there are: ${Object.keys(PARTS).join(", ")}.`);
  const house = await openHouse();
  const held = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    held.push(await step(`Measuring ${name}`, (tell) => part(house, tell)));
    sayReport();
  }
  const all = held.every(Boolean);
  tellLine();
  tellLine(all ? "Every figure holds." : "Not every figure holds.");
  sayReport();
  if (names.length === 0) keepReport(new Date());
  await stopEverything();
  process.exit(all ? 0 : 1);
}

import { forgetUnfinished, holdDemo } from "@/db/demo/forget";
import { DEMO_SLUG, MADE_UP, makeDemo, UNFINISHED } from "@/db/demo/make";
import charters from "@/db/published/charters.json";
import eastRiding from "@/db/published/east-riding-examples.json";
import { Refusal } from "@/lib/access/refusal";
import { finishDemo } from "@/lib/partnership/finish-demo";
import { movedFrom, partnershipWith } from "@/lib/partnership/find";
import { checkFiles } from "@/lib/published/check";
import { load } from "@/lib/published/load";
import { settings } from "@/lib/settings";
import { read, say, type Command } from "./command";

const usage = "demo";

export const demoCommand: Command = {
  usage,
  what: "Makes Wolds and Coast, a made-up partnership with people and fourteen pieces of work, and loads what real areas have published. Once.",
  async run(words) {
    read(words, {}, usage);
    if (settings().smtpUrl) throw new Refusal("SMTP_URL is set: the demo never sends real letters, so take it away first.");
    const held = await holdDemo(settings().databaseOwnerUrl);
    if (!held) throw new Refusal("Somebody is making the demo at this moment. Wait until it is there.");
    try {
      await publishedAreas(new Date());
      say((await woldsAndCoast(held.sql)) ? "Wolds and Coast is there, with fourteen pieces of work." : "Wolds and Coast is already there.");
    } finally {
      await held.release();
    }
    return 0;
  },
};

async function publishedAreas(now: Date): Promise<void> {
  const checked = checkFiles([{ name: "charters.json", text: JSON.stringify(charters) }, { name: "east-riding-examples.json", text: JSON.stringify(eastRiding) }]);
  if ("faults" in checked) throw new Error("The published files do not hold.");
  await load(checked, { now });
}

/** Gives whether it was made now. One that was broken off in the middle is taken away and made anew. */
async function woldsAndCoast(owner: Parameters<typeof forgetUnfinished>[0]): Promise<boolean> {
  // Ada of the demo may have given it another address.
  const there = (await partnershipWith(DEMO_SLUG)) ?? (await partnershipWith((await movedFrom(DEMO_SLUG)) ?? ""));
  if (there && !there.isDemo) throw new Refusal(`A partnership with the address ${DEMO_SLUG} is there already, and it is not the demo.`);
  if (there && there.source !== UNFINISHED) return false;
  if (there) await forgetUnfinished(owner, there.id);
  const now = new Date();
  const partnershipId = await makeDemo(now);
  await finishDemo({ partnershipId, now }, { source: MADE_UP });
  return true;
}

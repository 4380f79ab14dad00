import { makePartnership } from "@/lib/partnership/make";
import { takeUpPresets } from "@/lib/published/presets";
import { needed, read, say, type Command } from "./command";

const usage = 'partnership create --name "Wolds and Coast" [--slug wolds] [--team-name "Wolds SEND team"] [--front-door "…"] [--sendiass "…"] [--source "…"]';

const options = {
  "name": { type: "string" }, "slug": { type: "string" }, "team-name": { type: "string" },
  "front-door": { type: "string" }, "sendiass": { type: "string" }, "source": { type: "string" },
} as const;

export const createPartnershipCommand: Command = {
  usage,
  what: "Makes a partnership, with the ladder by Think Local Act Personal in force and the forum's scale to choose from.",
  async run(words) {
    const { values } = read(words, options, usage);
    const now = new Date();
    const name = needed(values.name, "--name", usage);
    const made = await makePartnership(now, {
      name, slug: values.slug, teamName: values["team-name"], frontDoor: values["front-door"], sendiass: values.sendiass, source: values.source,
    });
    await takeUpPresets({ partnershipId: made.id, now });
    say(
      `${made.name} is there, at /${made.slug}.`,
      `Next: npm run alongside -- person add --partnership ${made.slug} --name "…" --email … --role administrator`,
      `And its charter: npm run alongside -- load your-charter.json --partnership ${made.slug}`,
    );
    return 0;
  },
};

import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { moment } from "@/db/demo/play/calendar";
import { checkStories } from "@/db/demo/play/check";
import { openHouse, PLAYED, type House } from "@/db/demo/play/house";
import { keepLettersIn, playStory, type Played } from "@/db/demo/play/play";
import type { Story } from "@/db/demo/play/told";
import { migrate } from "@/db/migrate";
import { Refusal } from "@/lib/access/refusal";
import { anyPartnershipBut } from "@/lib/partnership/find";
import { settings } from "@/lib/settings";
import { needed, read, say, type Command } from "./command";
import { passwords } from "./migrate";

const usage = "play <file.json>";
/** So many stories are played beside each other; what they print stands in the order of the file. */
const AT_ONCE = 6;
const BEFORE_THE_FIRST_DAY = -4_000;

export const playCommand: Command = {
  usage,
  what: "Plays stories, day by day, through the product's own deeds into an empty database, and prints what the record shows of each.",
  async run(words) {
    const { positionals } = read(words, {}, usage, 1);
    const checked = checkStories(fileAt(needed(positionals[0], "The file", usage)));
    if ("faults" in checked) throw new Refusal([...checked.faults, `Nothing was played. ${checked.faults.length === 1 ? "One fault" : `${checked.faults.length} faults`} to mend first.`].join("\n"));
    await migrate(settings().databaseOwnerUrl, passwords());
    await mustBeEmpty();
    await playAll(checked.stories);
    return 0;
  },
};

/** Made-up people never stand beside real ones. What was played before may be there. */
async function mustBeEmpty(): Promise<void> {
  if (await anyPartnershipBut(PLAYED)) throw new Refusal("The database is not empty. Stories are played into an empty one only: name another folder in DATA_DIR.");
}

async function playAll(stories: readonly Story[]): Promise<void> {
  const houses = new Map<Story["ladder"], House>();
  for (const { ladder } of stories) if (!houses.has(ladder)) houses.set(ladder, await openHouse(ladder, moment(BEFORE_THE_FIRST_DAY, 0)));
  const playing: Promise<Played>[] = [];
  const next = (): void => {
    const story = stories[playing.length];
    if (!story) return;
    const played = playStory(houses.get(story.ladder)!, story);
    played.catch(() => {});
    playing.push(played);
  };
  for (let at = 0; at < AT_ONCE; at++) next();
  for (let at = 0; at < stories.length; at++) {
    say(JSON.stringify(await playing[at]));
    next();
  }
  for (const house of houses.values()) await keepLettersIn(house, moment(0, 0));
}

/** npm runs us in the project's folder; a path is meant from where the person stands. */
function fileAt(path: string): string {
  const found = [resolve(process.env.INIT_CWD ?? ".", path), resolve(path)].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (!found) throw new Refusal(`There is no file ${path}.`);
  return readFileSync(found, "utf8");
}

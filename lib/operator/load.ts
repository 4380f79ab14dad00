import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Refusal } from "@/lib/access/refusal";
import { checkFiles, faultWords, type Given } from "@/lib/published/check";
import { load } from "@/lib/published/load";
import { read, needed, say, type Command } from "./command";

const usage = "load <file or folder> [--partnership <slug>]";
const MOST_BYTES = 2_000_000;

export const loadCommand: Command = {
  usage,
  what: "Loads ladders, charters and published works from JSON files, only as published. Loading twice changes nothing.",
  async run(words) {
    const { values, positionals } = read(words, { partnership: { type: "string" } }, usage, 1);
    const files = filesAt(needed(positionals[0], "The file", usage));
    const checked = checkFiles(files);
    if ("faults" in checked) {
      const faults = checked.faults.map(faultWords);
      throw new Refusal([...faults, `Nothing was loaded. ${faults.length === 1 ? "One fault" : `${faults.length} faults`} to mend first.`].join("\n"));
    }
    say(...(await load(checked, { now: new Date(), partnership: values.partnership })));
    return 0;
  },
};

/** npm runs us in the project's folder; a path is meant from where the person stands. */
function filesAt(path: string): Given[] {
  const found = [resolve(process.env.INIT_CWD ?? ".", path), resolve(path)].find((one) => statSync(one, { throwIfNoEntry: false }));
  if (!found) throw new Refusal(`There is no file or folder ${path}.`);
  const isFolder = statSync(found).isDirectory();
  const names = isFolder ? readdirSync(found).filter((name) => name.endsWith(".json")).sort() : [];
  if (isFolder && names.length === 0) throw new Refusal(`There are no JSON files in ${path}.`);
  return isFolder ? names.map((name) => fileAt(join(found, name))) : [fileAt(found)];
}

function fileAt(path: string): Given {
  const name = basename(path);
  if (statSync(path).size > MOST_BYTES) throw new Refusal(`${name} is too big: 2 MB at most.`);
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${name} is not plain text in UTF-8. Save it again as UTF-8.`);
    throw new Refusal(`${name} cannot be read: ${error instanceof Error ? error.message : "no reason given"}.`);
  }
}

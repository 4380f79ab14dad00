import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { Refusal } from "@/lib/access/refusal";
import { partnershipWith } from "@/lib/partnership/find";

/** One of the operator's commands. `run` prints its lines and gives the exit code. */
export type Command = { usage: string; what: string; run: (words: string[]) => Promise<number> };

export const say = (...lines: string[]): void => lines.forEach((line) => console.log(line));

/** Options and words of a command, or a plain sentence about what is not one of them. Throws Refusal. */
export function read<O extends ParseArgsOptionsConfig>(words: string[], options: O, usage: string, atMost = 0) {
  try {
    const found = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    const extra = found.positionals[atMost];
    if (extra !== undefined) throw new Refusal(`“${extra}” is one word too many.\nWrite: ${usage}`);
    return found;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "That";
    throw new Refusal(`${option} is not known here, or has no value.\nWrite: ${usage}`);
  }
}

/** A value that must be given. Throws Refusal. */
export function needed(value: string | undefined, name: string, usage: string): string {
  if (value?.trim()) return value.trim();
  throw new Refusal(`${name} is missing.\nWrite: ${usage}`);
}

/** The partnership named by its address. Throws Refusal. */
export async function partnershipNamed(slug: string) {
  const found = await partnershipWith(slug);
  if (!found) throw new Refusal(`There is no partnership with the address ${slug}. Make it first: partnership create --name "…"`);
  return found;
}

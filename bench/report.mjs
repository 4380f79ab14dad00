import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { inProject } from "../scripts/steps/project.mjs";
import { say } from "../scripts/steps/say.mjs";

const PAGE = inProject("docs/performance.md");
const BLOCK = /(<!-- last run -->\n)[\s\S]*?(<!-- end of last run -->)/;
const lines = [];
let said = 0;

/** One line of the report. */
export const tellLine = (line = "") => void lines.push(line);

/** Says what has not been said yet. */
export function sayReport() {
  for (; said < lines.length; said++) say(lines[said]);
}

/** What was asked, what was measured, and whether it holds. */
export function verdict({ what, asked, measured, holds }) {
  tellLine(`${holds ? "✓" : "✗"} ${what}: asked ${asked}, measured ${measured}${holds ? "" : ". This does not hold."}`);
  return holds;
}

export const two = (figure) => figure.toFixed(2);

/** Keeps the last output on its page, with the command, the day and what kind of machine it was. */
export function keepReport(now) {
  const day = now.toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, the load on the same machine`;
  const text = `\`npm run bench\`, ${day}, ${machine}:\n\n\`\`\`text\n${lines.join("\n").trim()}\n\`\`\`\n`;
  writeFileSync(PAGE, readFileSync(PAGE, "utf8").replace(BLOCK, (_, begin, end) => `${begin}${text}${end}`));
}

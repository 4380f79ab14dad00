import { Plain } from "./plain.mjs";
import { inProject, node, surroundings } from "./project.mjs";
import { lastLine, run } from "./run.mjs";

/** Runs one of the operator's commands for ourselves, and gives back its last words. */
export async function operator(words, env) {
  const { code, output, errors } = await run(node(), [inProject("dist", "alongside.mjs"), ...words], {
    env: surroundings({ NODE_ENV: "production", ...env }),
  });
  if (code === 0) return lastLine(output);
  throw new Plain(errors.trim() || lastLine(output) || `alongside ${words.join(" ")} ended with ${code} and said nothing.`);
}

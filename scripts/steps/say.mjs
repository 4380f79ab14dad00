import { isStopping } from "./stopping.mjs";

const REPEAT_MS = 10_000;
const onScreen = Boolean(process.stdout.isTTY);

export const say = (line = "") => process.stdout.write(`${onScreen ? "\r\u001b[K" : ""}${line}\n`);

const since = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
const line = (mark, name, note, began) => `${mark} ${name}${note ? `: ${note}` : ""} (${since(began)})`;

/** One step, one line with its time. A long one shows that it is still going; `work` may tell how far it is. */
export async function step(name, work) {
  const began = performance.now();
  let news = "still going";
  const again = () => (onScreen ? process.stdout.write(`\r\u001b[K${line("…", name, news, began)}`) : say(line("…", name, news, began)));
  const clock = setInterval(again, onScreen ? 500 : REPEAT_MS);
  try {
    const result = await work((text) => (news = text));
    say(line("✓", name, typeof result === "string" ? result : "", began));
    return result;
  } catch (error) {
    if (!isStopping()) say(line("✗", name, "", began));
    throw error;
  } finally {
    clearInterval(clock);
  }
}

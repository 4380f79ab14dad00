import { read, say, type Command } from "./command";
import { checkReachable, checkRole, checkSecondLock, checkShape } from "./check-database";
import { checkPartnerships } from "./check-partnerships";
import { checkQueue } from "./check-queue";
import { checkSettings } from "./check-settings";
import { lineOf, right, type Finding } from "./finding";

const usage = "doctor";

export const doctorCommand: Command = {
  usage,
  what: "Says what is wrong and what to do. Ends with 1 when something is.",
  async run(words) {
    read(words, {}, usage);
    let wrongs = 0;
    const tell = (findings: readonly Finding[]) => findings.forEach((finding) => (say(lineOf(finding)), (wrongs += Number(finding.isWrong))));
    await examine(tell);
    say("", wrongs === 0 ? "All is well." : wrongs === 1 ? "One thing is wrong." : `${wrongs} things are wrong.`);
    return wrongs === 0 ? 0 : 1;
  },
};

/** Each check needs the ones before it to be well; it stops where the rest could only repeat the same fault. */
async function examine(tell: (findings: readonly Finding[]) => void): Promise<void> {
  const settings = checkSettings();
  tell(settings);
  if (settings.some((finding) => finding.isWrong)) return;
  const unreachable = await checkReachable();
  tell([unreachable ?? right("The database answers.")]);
  if (unreachable) return;
  const shape = await checkShape();
  tell([shape]);
  if (shape.isWrong) return;
  tell([await checkRole(), await checkSecondLock()]);
  tell(await checkQueue());
  tell(await checkPartnerships(new Date()));
}

/**
 * Every command comes in here. Words that Node 12 can read, and no import at the top: a Node that is too old must get as
 * far as its sentence.
 */
export function enter(script, run, wishes = {}) {
  if (Number(process.versions.node.split(".")[0]) < 18) {
    console.error(`Alongside needs Node 18 or newer, and this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  import("./begin.mjs").then(({ begin }) => begin(script, run, wishes));
}

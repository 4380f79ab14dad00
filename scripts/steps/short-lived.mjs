import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const IN_MEMORY = "/dev/shm";
const NEEDS = 4_000_000_000;

/** Where a test's databases and browsers keep what nobody needs afterwards: in memory where the machine has the room, which takes a quarter of the time away. */
export function shortLived() {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= NEEDS ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

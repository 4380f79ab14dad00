import postgres from "postgres";
import { settings } from "@/lib/settings";
import { right, wrong, type Finding } from "./finding";

const OLD_AFTER_MINUTES = 15;
const ANSWERS_WITHIN_S = 5;
type Queue = { waiting: number; oldest: number; givenUp: number };

/** Background work that waits for long means that no worker runs. */
export async function checkQueue(): Promise<Finding[]> {
  const sql = postgres(settings().databaseDirectUrl, { max: 1, connect_timeout: ANSWERS_WITHIN_S, onnotice: () => {} });
  try {
    const [queue] = await sql.begin(async (tx) => {
      await tx`set local statement_timeout = '5s'`;
      await tx`set local role alongside_worker`;
      return tx<Queue[]>`select count(*) filter (where run_at <= now() and attempts < max_attempts)::int as waiting,
        coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts < max_attempts)) / 60, 0)::int as oldest,
        count(*) filter (where attempts >= max_attempts)::int as "givenUp" from graphile_worker.jobs`;
    });
    return found(queue!);
  } catch {
    return [wrong("The queue of background work cannot be read.", "Check DATABASE_DIRECT_URL (the role alongside_worker), and run: npm run alongside -- migrate")];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const pieces = (count: number) => (count === 1 ? "1 piece of background work waits" : `${count} pieces of background work wait`);

const found = ({ waiting, oldest, givenUp }: Queue): Finding[] => [
  oldest > OLD_AFTER_MINUTES
    ? wrong(`${pieces(waiting)}, the oldest for ${oldest} minutes.`, "See that the worker runs: npm start runs it beside the web.")
    : right(waiting === 0 ? "No background work waits." : `${pieces(waiting)}, none for long.`),
  ...(givenUp > 0 ? [wrong(`Tried many times and given up: ${givenUp} of the background work.`, "Read the worker's log for why. Mend that, then send the letters again from the seats page.")] : []),
];

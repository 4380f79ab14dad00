import type { Clock } from "../clock";
import { script } from "../script";
import type { Table } from "../table";

/** Just begun: the invitations are out and nobody has answered yet. */
export function waitingWell(clock: Clock, table: Table) {
  const w = script(clock, table, "iris");
  w.begins(45, "16:10", {
    title: "Waiting well", idea: "Help that families can use while they wait for an assessment.",
    ideaFrom: "health", why: ["inspection"],
  });
  w.invites(46, "10:05", {
    guests: ["bev", "amara", "josh", "dana", "eli", "fatima"], timeAsked: "An hour a month.", offers: ["expenses", "online"],
    message: "There is no plan yet. I would like us to start from what waiting is like.",
  });
  w.opens(46, "19:40", "amara");
  return w.scenes;
}

import type { Clock } from "../clock";
import { script } from "../script";
import type { Table } from "../table";

/** Young people are in. The parent carers' seat has not said yet, so its members see nobody else's view. */
export function adulthoodGuide(clock: Clock, table: Table) {
  const w = script(clock, table, "fatima");
  w.begins(10, "10:20", {
    title: "Preparing for adulthood guide", idea: "One guide, made with young people, about what changes at 16, 18 and 25.",
    ideaFrom: "family or forum", why: ["a priority of the strategy", "families raised it"],
  });
  w.invites(10, "12:05", {
    guests: ["josh", "noor", "bev", "gwen", "chris", "eli"], how: { noor: "open" }, timeAsked: "One afternoon a month, with food.", offers: ["expenses", "paid time", "outside school hours"],
    message: "You know what it is like to turn 18. I do not want to write this without you.",
  });
  w.joins(12, "17:10", "josh", ["easy read"]);
  w.joins(13, "18:30", "noor", ["breaks"]);
  w.joins(14, "09:45", "bev");
  w.joins(15, "12:15", "chris");
  w.joins(15, "16:05", "gwen");
  w.comments(13, "18:44", "noor", "Please do not call it transition. Nobody knows what that is.");
  w.comments(14, "09:55", "bev", "Our members will want to see it too. I will bring it to them and be back to you by the next meeting.");
  w.moves(17, "15:00", "scoping");
  w.adds(18, "11:00", "fatima", { what: "List what changes in health care at 18", leads: ["chris"], due: clock.dayFromToday(-16), promises: ["say-what-is-fixed"] });
  w.accepts(19, "12:30", "chris", 1);
  w.adds(20, "17:20", "josh", { what: "Make three short films with Young Voices", leads: ["josh", "fatima"], due: clock.dayFromToday(20), measure: "Young people who were not in the group say it helped.", promises: ["start-together", "plain-words"] });
  w.accepts(21, "11:05", "fatima", 2);
  w.status(33, "17:15", "josh", 2, { status: "on track", progress: "Film one is shot. It is about money." });
  w.status(34, "13:00", "chris", 1, { status: "delayed", progress: "Two clinics have not answered yet." });
  w.comments(35, "17:32", "josh", "The pictures helped. The letter from the hospital was scary. Can the guide say that it is normal?");
  w.moves(36, "15:30", "design");
  w.claims(40, "10:10", "engagement", "Young people lead the films. The text is still mostly mine.");
  w.views(41, "17:50", "josh", "engagement", "We do the films. We did not choose what the guide is about.", { first: "yes", change: "partly", write: "partly", decide: "no" });
  w.views(42, "12:45", "gwen", "engagement", "Good afternoons. I would like to see the young people decide the order of the chapters.");
  return w.scenes;
}

import type { Clock } from "../clock";
import { script } from "../script";
import type { Table } from "../table";
import { transportLettersRecord } from "./transport-letters-record";

/** An answer was settled before anybody was asked, and the lead says so: an honest low rung. */
export function transportLetters(clock: Clock, table: Table) {
  const w = script(clock, table, "eli");
  w.begins(8, "09:00", {
    title: "Home to school transport letters", idea: "Letters about school transport that families can understand the first time they read them.",
    ideaFrom: "someone else", why: ["inspection", "families raised it"],
    settled: [
      { kind: "limit", what: "The law says who can have transport.", setBy: "Parliament", since: "" },
      { kind: "answer", what: "The council chose the new wording of the decision letter.", setBy: "The council's legal team", since: clock.dayOf(-12) },
    ],
  });
  w.invites(8, "11:40", {
    guests: ["tomasz", "amara", "gwen", "chris"], how: { tomasz: "open" }, timeAsked: "One meeting, and half an hour to read.", offers: ["expenses", "online", "outside school hours"],
    empty: {
      "because-young-people": "The letters go to parents and carers.", "heardHow": "Wolds Young Voices read the letters before they are sent.",
      "because-adult-services": "These letters are about children up to 16.",
    },
  });
  w.joins(10, "15:50", "gwen");
  w.declines(11, "09:30", "chris", "Health is not part of these letters.");
  w.moves(12, "10:00", "scoping");
  w.joins(15, "19:20", "tomasz", ["interpreter"]);
  w.comments(15, "19:35", "tomasz", "This was already written when we saw it. I would still like the first line to say yes or no.");
  w.comments(16, "09:10", "eli", "That is fair. The wording of the decision is settled. The first line, the order and the phone number are not.");
  w.adds(17, "10:00", "eli", { what: "Say the answer in the first line of every letter", leads: ["eli"], due: clock.dayFromToday(-3), measure: "Ten families can say the answer after one look.", promises: ["plain-words"] });
  w.adds(18, "19:30", "tomasz", { what: "Gather questions at the forum's coffee morning", leads: ["tomasz"], due: clock.dayOf(30), promises: ["show-what-changed"] });
  w.agreesEmpty(19, "20:05", "tomasz", "adult-services");
  w.addsWithoutEmail(20, "11:15", { name: "Joan", sector: "parent-carers", told: "phone", how: "open" });
  w.moves(21, "10:00", "design");
  w.claims(22, "10:05", "engagement", "The first line changed because of families.");
  w.claims(24, "11:15", "consultation", "We asked what families think of the words. The decision letter itself was settled before.", {
    whatHappened: "deadline", bringBack: "Showing families the next letter before a word of it is written.",
  });
  w.views(27, "20:00", "tomasz", "informing", "We were told the new words and why. We could move a phone number.", { first: "no", change: "no", write: "partly", know: "yes" });
  w.status(29, "12:40", "tomasz", 2, { status: "done", progress: "Seventeen questions, all about times and who to ring.", impact: "The phone number is now at the top.", howWeKnow: "Tomasz checked all four new letters." });
  w.status(36, "09:50", "eli", 1, { status: "on track", progress: "Four letters done, two to go." });
  w.asksToStartAgain(46, "19:20", "tomasz", "It was written when we came. Let us begin again with what a family wants to know.");
  transportLettersRecord(w, clock);
  return w.scenes;
}

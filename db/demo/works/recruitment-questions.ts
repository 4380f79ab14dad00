import type { Clock } from "../clock";
import { script } from "../script";
import type { Table } from "../table";

/** Led by the forum. */
export function recruitmentQuestions(clock: Clock, table: Table) {
  const w = script(clock, table, "bev");
  w.begins(14, "10:00", {
    title: "Recruitment panel questions", idea: "Questions from families for every interview for a SEND job, and families on the panel to ask them.",
    ideaFrom: "family or forum", why: ["families raised it"],
  });
  w.invites(14, "10:40", {
    guests: ["priya", "josh", "dana", "chris", "eli", "fatima"], timeAsked: "Three meetings, then one panel each.", offers: ["expenses", "paid time"],
    message: "The forum would like families to help choose who works with their children.",
  });
  w.joins(15, "09:35", "dana");
  w.joins(16, "20:20", "priya");
  w.joins(17, "11:50", "fatima");
  w.joins(18, "09:15", "eli");
  w.opens(18, "13:00", "chris");
  w.joins(19, "17:05", "josh");
  w.comments(16, "20:30", "priya", "My first question would be: tell us about a time when a parent was right and you were not.");
  w.comments(18, "09:30", "eli", "I would have liked to be asked that.");
  w.moves(20, "12:00", "scoping");
  w.adds(20, "12:15", "bev", { what: "Write ten questions", leads: ["priya", "josh"], due: clock.dayOf(32), promises: ["start-together"] });
  w.accepts(20, "20:40", "priya", 1);
  w.accepts(21, "17:10", "josh", 1);
  w.writesTerms(21, "12:10", {
    mayDecide: "The questions, who from the group sits on which panel, and how families are thanked.", mayNotDecide: "Who gets the job: each panel decides that, with one family vote on it.",
    whoDecidesThat: "Each interview panel", reviewOn: clock.dayFromToday(30), howWeWork: "No meetings on the school run. Papers a week before, in plain words.",
  });
  w.aims(21, "12:30", "co-production", "Families sit on the panel. We want to share the decision too.");
  w.moves(29, "12:00", "design");
  w.status(31, "20:15", "priya", 1, { status: "done", progress: "Twelve questions. Two are from young people.", impact: "The panel chose differently because of it.", howWeKnow: "Used at one interview. The panel wrote down why." });
  w.adds(31, "10:20", "bev", { what: "Train six parent carers to sit on a panel", leads: ["bev"], due: clock.dayFromToday(7), measure: "Six people say they would do it again.", promises: ["easy-to-take-part"] });
  w.adds(32, "10:00", "dana", { what: "Tell each panel what happened after the interview", leads: ["dana"], due: clock.dayFromToday(-2), promises: ["show-what-changed"] });
  w.claims(35, "10:10", "co-design", "Families write the questions and ask them. The council still signs off the job advert alone.");
  w.views(36, "20:05", "priya", "co-design", "We wrote them, every word. We are not there yet when the job is described.", { first: "yes", write: "yes", decide: "partly", run: "yes" });
  w.views(37, "09:25", "dana", "co-design", "The forum leads and the rest of us help. It feels different.");
  w.saysWhatChanged(39, "19:40", "priya", { what: "The people who get the job have been asked how they listen to parents.", howWeKnow: "Two parents and one young person asked it themselves. Nobody has checked yet what families notice." });
  w.status(40, "11:30", "bev", 2, { status: "on track", progress: "Four of six have done the first evening." });
  return w.scenes;
}

import type { Clock } from "../clock";
import { script } from "../script";
import type { Table } from "../table";
import { shortBreaksProposal } from "./proposals";
import { shortBreaksRecord } from "./short-breaks-record";

/** The lead and the parent carers see it two rungs apart: a draft was there when they came. */
export function shortBreaks(clock: Clock, table: Table) {
  const w = script(clock, table, "dana");
  w.begins(3, "09:10", {
    title: "Short breaks leaflet", idea: "A leaflet that tells families which short breaks there are and how to ask for one.",
    ideaFrom: "education", why: ["families raised it", "self-evaluation"],
    settled: [{ kind: "limit", what: "The printing budget is £2,000 this year.", setBy: "Wolds Council", since: clock.dayOf(0) }],
  });
  w.invites(4, "11:25", {
    guests: ["amara", "priya", "bev", "josh", "chris", "eli", "fatima"], timeAsked: "Two meetings of an hour, before the summer.", offers: ["expenses", "online"],
    message: "Families tell us they hear about short breaks too late. I would like your help with the words and the pictures.",
  });
  w.joins(6, "08:50", "chris");
  w.joins(7, "10:10", "eli");
  w.moves(7, "14:00", "scoping");
  w.joins(8, "20:40", "amara");
  w.joins(9, "21:05", "priya", ["phone not video"]);
  w.saysNotNow(9, "12:30", "bev");
  w.comments(8, "20:52", "amara", "Which part can we still change?");
  w.comments(9, "09:30", "dana", "The words and the pictures. The list of breaks comes from the council and stays as it is until April.");
  w.aims(9, "11:00", "co-design", "Families choose the words and the pictures. The list of breaks is fixed until April, so we do not aim higher.");
  w.moves(10, "15:00", "design");
  w.comments(11, "21:10", "priya", "Could we move the 3pm start? Most of us are at the school gate.");
  w.comments(12, "09:05", "dana", "Yes. From next time we start at 10.");
  w.adds(12, "09:30", "dana", { what: "Rewrite the leaflet in plain words", leads: ["dana"], due: clock.dayFromToday(-9), measure: "Three parent carers read it without a question.", promises: ["plain-words"] });
  w.adds(13, "20:30", "amara", { what: "Ask forum members which pictures feel like their family", leads: ["amara", "priya"], due: clock.dayFromToday(10), promises: ["start-together", "show-what-changed"] });
  w.accepts(14, "21:15", "priya", 2);
  w.adds(15, "10:00", "dana", { what: "Put the leaflet into easy read", leads: ["eli"], due: clock.dayFromToday(21), promises: ["plain-words"] });
  w.handsBack(16, "16:30", "eli", 3);
  w.adds(19, "10:15", "dana", { what: "Agree where the leaflet is handed out", leads: ["chris"], due: clock.dayFromToday(24), promises: ["easy-to-take-part"] });
  w.claims(20, "09:20", "co-design", "Parent carers read two drafts and chose the pictures.", { withoutFamiliesBecause: "A first draft was there when they came. They have changed its words since." });
  w.views(22, "20:15", "amara", "consultation", "We were shown a draft and asked what we thought. Nobody asked us what should be in it.", {
    "first": "no", "change": "partly", "change-line": "The pictures, not the list.", "write": "no", "decide": "no", "know": "partly",
  });
  w.views(23, "12:10", "chris", "engagement", "Families changed the words. The list itself was never on the table.");
  w.status(24, "11:00", "dana", 1, { status: "delayed", progress: "The second draft is still too long. It needs another go." });
  w.status(29, "20:45", "priya", 2, { status: "on track", progress: "Eleven members have answered so far." });
  w.comments(30, "20:33", "amara", "Page two still says “eligibility”. Can it just say who can have one?");
  w.beginsTopic(31, "20:10", "priya", "The words on page two", "Three words my friends stopped at:\n\n- **eligibility**\n- *provision*\n- criteria\n\nWhat could stand there instead?");
  w.says(32, "09:05", "chris", { topic: "1", replyTo: "6", body: "For the first: who can have one. For the last: how we decide." });
  w.changes(32, "09:12", "chris", 7, "For the first: *who can have one*. For the second: *what there is*. For the last: *how we decide*.");
  w.says(32, "20:31", "amara", { topic: "1", body: "> how we decide\n\nYes. That is what we all want to know." });
  w.comments(44, "09:15", "dana", "You are right. I have read what you say about the draft, and I would like to talk about what comes next when we meet.");
  w.adds(45, "09:40", "dana", { what: "Read the next draft aloud, line by line", leads: ["amara", "dana"], due: clock.dayFromToday(12), measure: "Nobody stops at a word.", promises: ["plain-words", "start-together"] });
  w.asksForASeat(46, "16:20", "gwen", "Our school hands out the leaflet at every annual review. I hear which words families stumble over.");
  shortBreaksRecord(w, clock);
  shortBreaksProposal(w, clock);
  return w.scenes;
}

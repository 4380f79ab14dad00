import type { Clock } from "../clock";
import { script } from "../script";
import type { Table } from "../table";
import { contactCardsProposal } from "./proposals";
import { contactCardsRecord } from "./contact-cards-record";

/** Going well: a parent's idea, everyone there in the first week, and the card is out. */
export function contactCards(clock: Clock, table: Table) {
  const w = script(clock, table, "chris");
  w.begins(1, "09:30", {
    title: "Contact cards", idea: "A card that every visitor leaves, so that families know who came and how to reach them.",
    ideaFrom: "family or forum", why: ["families raised it"],
  });
  w.invites(1, "10:15", {
    guests: ["bev", "amara", "josh", "dana", "eli", "fatima"], timeAsked: "An hour a month, until the card is out.", offers: ["expenses", "online", "outside school hours"],
    message: "A parent told the forum that she never knew who had visited. I would like us to put that right together.",
  });
  w.joins(1, "16:20", "bev");
  w.opens(1, "20:02", "amara");
  w.joins(2, "20:10", "amara", ["breaks"]);
  w.joins(2, "11:30", "dana");
  w.joins(3, "09:05", "eli");
  w.joins(4, "14:40", "fatima");
  w.joins(5, "17:30", "josh", ["easy read"]);
  w.comments(2, "20:14", "amara", "We never knew who had visited. You come home from work and somebody has been, and you cannot ask them anything.");
  w.comments(3, "09:20", "eli", "Our team would use this. Could the card have one phone number for all of us, not five?");
  w.comments(5, "17:41", "josh", "Can it have a photo? I like to know who is coming.");
  w.comments(6, "10:02", "chris", "Yes to the photo and to one number. I will bring three drawings on Tuesday, all rough, so that we can still change everything.");
  w.aims(6, "15:30", "co-production", "It was families’ idea. We want to decide it, do it and check it together.");
  w.moves(7, "15:30", "scoping");
  w.adds(7, "15:45", "chris", { what: "Draw the card: name, job, photo, one phone number", leads: ["chris", "amara"], due: clock.dayOf(14), measure: "Six families can say who came and how to reach them.", promises: ["start-together", "plain-words"] });
  w.accepts(8, "19:50", "amara", 1);
  w.status(13, "16:10", "amara", 1, { status: "done", progress: "Version 4 is the one. Young Voices took the job title off the front.", impact: "Families know who came to their house.", howWeKnow: "We asked six families a week later. All six could say the name and the job." });
  w.moves(14, "15:30", "design");
  w.claims(15, "09:15", "co-design", "Parent carers chose what goes on the card, and we meet as one group.");
  w.views(16, "12:20", "bev", "co-design", "Our members had the idea and drew the second version themselves.", { first: "yes", change: "yes", write: "yes", decide: "yes", run: "partly" });
  w.views(17, "18:05", "josh", "co-design", "I asked for the photo and now there is a photo.");
  w.views(18, "09:40", "dana", "engagement", "Families shaped it. The money was still decided without them.");
  w.adds(19, "10:00", "dana", { what: "Print 5,000 cards", leads: ["dana"], due: clock.dayOf(27), promises: ["show-what-changed"] });
  w.status(26, "11:10", "dana", 2, { status: "done", progress: "5,000 cards came on Monday, under the budget." });
  w.moves(28, "15:30", "delivery");
  w.adds(28, "15:50", "chris", { what: "Brief nine teams on using the card", leads: ["eli"], due: clock.dayFromToday(5), measure: "Every visitor in nine teams has cards with them.", promises: ["show-what-changed"] });
  w.accepts(29, "09:00", "eli", 3);
  w.claims(30, "09:20", "co-design", "Families chose it and now help us see whether it is used.");
  w.views(31, "12:00", "bev", "co-design", "We are asked to check it, not only to like it. The budget talk still happened without us.", { first: "yes", write: "yes", decide: "partly", run: "yes" });
  w.views(33, "17:45", "josh", "co-design", "It is in my bag. It works.");
  w.views(34, "13:15", "eli", "engagement", "Good with the families in the room. Less so with those who are not.");
  w.adds(35, "10:30", "bev", { what: "Ask 40 families whether they were given a card", leads: ["bev", "amara"], due: clock.dayFromToday(14), measure: "At least 30 of 40 families had one.", promises: ["look-back"] });
  w.accepts(36, "20:05", "amara", 4);
  w.status(41, "16:00", "eli", 3, { status: "on track", progress: "Six of nine teams have had the briefing." });
  w.saysWhatChanged(42, "12:30", "bev", { what: "Families know who came to their house, and can ring one number to ask.", howWeKnow: "Eighteen of twenty families our members asked had the card and knew the name." });
  w.comments(43, "20:20", "amara", "The nurse left one yesterday. My son put it on the fridge himself.");
  contactCardsRecord(w, clock);
  contactCardsProposal(w, clock);
  return w.scenes;
}

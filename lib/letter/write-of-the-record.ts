import type { audienceOfTheRecord } from "./audience-of-the-record";
import type { About, Letter } from "./letter";
import * as record from "./letters/of-the-record";
import * as supporters from "./letters/supporters";
import * as proposals from "./letters/proposals";

type Heard = { [K in keyof typeof audienceOfTheRecord]: (typeof audienceOfTheRecord)[K] extends { hears: string } ? K : never }[keyof typeof audienceOfTheRecord];

export const writersOfTheRecord: Record<Heard, (about: About) => Letter> = {
  "decision recorded": record.decisionRecorded,
  "decision said to be missing": record.decisionMissing,
  "marked as real": record.markedAsReal,
  "decision told": record.decisionTold,
  "decision confirmed": record.decisionConfirmed,
  "decision challenged": record.decisionChallenged,
  "decision taken back to members": record.decisionTakenBack,
  "said withdrawn": record.saidWithdrawn,
  "said contested": record.saidContested,
  "proposal put": proposals.proposalPut,
  "proposal objected to": proposals.proposalObjectedTo,
  "proposal withdrawn": proposals.proposalWithdrawn,
  "proposal ended": proposals.proposalEnded,
  "supporter chosen": supporters.supporterChosen,
  "support ended": supporters.supportEnded,
  "said through a supporter": supporters.saidThrough,
  "meeting recorded": record.meetingRecorded,
  "meeting notes written": record.meetingNotes,
  "document added": record.documentAdded,
  "point raised": record.pointRaised,
  "point recorded": record.pointRecorded,
  "point words confirmed": record.pointConfirmed,
  "point given": record.pointGiven,
  "point answered": record.pointAnswered,
  "answer called fair": record.answerFair,
  "point called not answered": record.pointNotAnswered,
  "fixed and open recorded": record.fixedAndOpen,
  "called an answer": record.calledAnAnswer,
  "agreed it was a limit": record.agreedALimit,
  "said to have begun earlier": record.beganEarlier,
  "rather not lead said": record.ratherNotLead,
  "account told": record.accountTold,
  "name hidden in the record": record.nameHidden,
  "hiding in the record objected to": record.hidingObjected,
  "record put back": record.putBack,
  "record stays hidden": record.staysHidden,
  "question put": record.questionPut,
  "question answered": record.questionAnswered,
};

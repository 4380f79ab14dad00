import { seatWords } from "@/lib/seat/words";
import type { Answer } from "@/lib/point/answers";
import { dayWordsOf } from "@/lib/work/dates";
import { standWords, toldBy } from "@/lib/proposal/words";
import type { OfTheRecord } from "./kinds-of-the-record";

type Detail<K extends OfTheRecord["kind"]> = Extract<OfTheRecord, { kind: K }>["detail"];
type Sentences = { [K in OfTheRecord["kind"]]: (detail: Detail<K>, who: string) => string };

/** "decision 3", or all of the work. */
const inThing = (thing: string) => (thing === "work" ? "this work" : thing);
const stop = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

const answered: Record<Answer, string> = { did: "We did it", doing: "We are doing it", "could not": "We could not", "passed to": "We passed it on" };

export const sentencesOfTheRecord: Sentences = {
  "decision recorded": ({ number, what, on }, who) => `${who} recorded decision ${number}, made on ${dayWordsOf(on)}: ${stop(what)}`,
  "decision said to be missing": ({ number, what, on }, who) => `${who} said that a decision is missing from this record, made on ${dayWordsOf(on)} (number ${number}): ${stop(what)}`,
  "presence said": ({ thing }, who) => `${who} said they were there, at ${thing}.`,
  "marked as real": ({ thing, what }, who) => `${who} marked ${thing} as real: ${stop(what)}`,
  "decision told": ({ number, what }, who) => `${who} told the families of decision ${number}: ${stop(what)}`,
  "decision confirmed": ({ number }, who) => `${who} confirmed decision ${number}.`,
  "decision challenged": ({ number }, who) => `${who} challenged decision ${number}.`,
  "decision taken back to members": ({ number }, who) => `${who} took decision ${number} back to their members.`,
  "said withdrawn": ({ thing }, who) => `${who} took back what their seat said of ${thing}.`,
  "said contested": ({ thing }, who) => `${who} contested what was said of ${thing}.`,
  "proposal put": ({ number, what, until }, who) => `${who} put proposal ${number}, to be answered by ${dayWordsOf(until)}: ${stop(what)}`,
  "proposal answered": ({ number, stand }, who) => `${who} answered proposal ${number}: ${standWords[stand].toLowerCase()}.`,
  "proposal objected to": ({ number }, who) => `${who} objected to proposal ${number}, and said why.`,
  "proposal answer recorded": ({ number, stand, told, ...seat }, who) => `${who} wrote down an answer to proposal ${number} for somebody in the ${seatWords(seat)} seat, ${toldBy[told]}: ${standWords[stand].toLowerCase()}.`,
  "proposal withdrawn": ({ number, because }, who) => `${who} withdrew proposal ${number}. The reason: ${stop(because)}`,
  "proposal ended": ({ number, decision, what, objections }, who) => `${who} said the outcome of proposal ${number}. It is decision ${decision}: ${stop(what)}${objections === 0 ? "" : objections === 1 ? " 1 objection stood, and was answered." : ` ${objections} objections stood, and were answered.`}`,
  "supporter chosen": ({ told, ...seat }, who) => (told ? `${who} wrote down, ${toldBy[told]}, that somebody without email chose somebody in the ${seatWords(seat)} seat to speak with them.` : `${who} chose somebody in the ${seatWords(seat)} seat to speak with them.`),
  "support ended": (_, who) => `${who} ended a support: nobody is spoken with by it any more.`,
  "said through a supporter": ({ thing, stand, ...seat }, who) => `${who} wrote what somebody in the ${seatWords(seat)} seat told their supporter of ${thing}: ${stand === "agrees" ? "they agree" : "they do not agree"}.`,
  "said through taken back": ({ thing }, who) => `${who} took back what was said through a supporter of ${thing}.`,
  "meeting recorded": ({ number, what, on }, who) => `${who} recorded meeting ${number}, held on ${dayWordsOf(on)}: ${stop(what)}`,
  "meeting notes written": ({ number, before }, who) => `${who} wrote the notes of meeting ${number}.${before ? ` Before they said: ${stop(before)}` : ""}`,
  "notes agreed": ({ thing }, who) => `${who} agreed the notes of ${thing}.`,
  "document added": ({ number, what, on }, who) => `${who} added document ${number}, written on ${dayWordsOf(on)}: ${stop(what)}`,
  "point raised": ({ number, words }, who) => `${who} raised point ${number}: ${stop(words)}`,
  "point recorded": ({ number, words, ...seat }, who) => `${who} wrote down point ${number} for somebody in the ${seatWords(seat)} seat: ${stop(words)}`,
  "point words confirmed": ({ number }, who) => `${who} said that the words of point ${number} are theirs.`,
  "point given": ({ number, to }, who) => `${who} asked ${to} to see that point ${number} is answered.`,
  "point answered": ({ number, how, words }, who) => `${who} answered point ${number}. ${answered[how]}: ${stop(words)}`,
  "answer called fair": ({ number }, who) => `${who} called the answer to point ${number} fair.`,
  "point called not answered": ({ number, words }, who) => `${who} said that point ${number} is not answered.${words ? ` ${stop(words)}` : ""}`,
  "point may be shown": ({ number }, who) => `${who} said that point ${number} may be shown to the whole partnership.`,
  "fixed and open recorded": ({ open }, who) => `${who} wrote down what is fixed and what is open. ${open === 0 ? "Nothing is open." : open === 1 ? "1 thing is open." : `${open} things are open.`}`,
  "called an answer": ({ what }, who) => `${who} said that this limit is an answer already chosen: ${stop(what)}`,
  "agreed it was a limit": ({ what }, who) => `${who} agreed that this was a limit after all: ${stop(what)}`,
  "said to have begun earlier": ({ on, words }, who) => `${who} said that this began earlier, on ${dayWordsOf(on)}: ${stop(words)}`,
  "rather not lead said": (seat, who) => `${who} said that the ${seatWords(seat)} seat would rather not lead an action.`,
  "account told": ({ words }, who) => `${who} told the families how the work stands: ${stop(words)}`,
  "name hidden in the record": ({ thing }, who) => `${who} hid words in ${inThing(thing)} that may name a child.`,
  "hiding in the record objected to": (_, who) => `${who} asked the forum and the administrator to look at words that were hidden.`,
  "record put back": ({ thing }) => `The forum and an administrator both said that words hidden in ${inThing(thing)} name no child. They stand where they stood.`,
  "record stays hidden": ({ thing }) => `Words that were hidden in ${inThing(thing)} stay hidden.`,
  "question put": ({ words, days, ...seat }, who) => `${who} asked the ${seatWords(seat)} seat, with ${days} ${days === 1 ? "day" : "days"} to answer: ${stop(words)}`,
  "question answered": ({ number, ...seat }, who) => `${who} answered question ${number}, put to the ${seatWords(seat)} seat.`,
};

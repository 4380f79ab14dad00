import { inTransaction } from "@/db/client";
import { point, pointAnswer } from "@/db/schema";
import { answerPoint } from "@/lib/point/answer-point";
import { raisePoint } from "@/lib/point/raise-point";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
export const pointsIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(point).orderBy(point.number));
export const answersIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(pointAnswer).orderBy(pointAnswer.number));

export const STEPS = { words: "The steps at the centre are too high for a wheelchair.", came: "here", raisedOn: "2026-01-13" };
export const DID = { how: "did", words: "There is a ramp now." };

/** Dana's work with Amara and Chris in it, and one point that Amara raised on the second day. */
export async function aPoint() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const at = (who: Member, day = 3) => on(days(day), cast, who, slug);
  const { number } = await raisePoint(at(cast.amara, 1), STEPS);
  return { cast, slug, at, number: String(number) };
}

export async function anAnsweredPoint() {
  const raised = await aPoint();
  await answerPoint(raised.at(raised.cast.dana, 2), { number: raised.number, ...DID });
  return raised;
}

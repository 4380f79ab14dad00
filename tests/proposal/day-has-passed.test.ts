import { expect, test } from "vitest";
import { tellWhoseDayHasPassed } from "@/lib/jobs/remind-proposals";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { withdrawProposal } from "@/lib/proposal/withdraw-proposal";
import { leave } from "@/lib/seat/leave";
import { goOnAgain } from "@/lib/work/go-on-again";
import { pauseWork } from "@/lib/work/pause-work";
import { aCast, days, on, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn } from "../cast/work";
import { aProposal, hearersOf, ONE_PAGE, sent } from "./proposals";

const OUTCOME = { outcome: "One page, folded, with the phone numbers on the back", because: "Both can be had" };
const AFTER = 12;
/** The 23rd, from the Monday on. */
const LAST_DAY = 11;

test("when the last day has passed, whoever put it hears once how many stand where, and that the outcome is theirs to say", async () => {
  const { cast, slug, says, number } = await aProposal();
  await answerProposal(says(cast.amara), { number, stand: "object", words: "No room for the numbers" });
  await answerProposal(says(cast.chris), { number, stand: "agree" });
  const before = await eventsOn(cast, slug);
  await tellWhoseDayHasPassed(cast.partnershipId, days(LAST_DAY));
  expect(await hearersOf(cast, "outcome waits")).toEqual([]);
  await Promise.all([1, 2, 5].map((after) => tellWhoseDayHasPassed(cast.partnershipId, days(LAST_DAY + after))));
  await tellWhoseDayHasPassed(cast.partnershipId, days(LAST_DAY + 40));
  expect(await hearersOf(cast, "outcome waits")).toEqual([cast.dana.id]);
  const [letter] = await sent(cast, "outcome waits", days(LAST_DAY + 1));
  expect(letter!.subject).toBe("The last day has passed");
  for (const words of [ONE_PAGE.what, "1 agrees, 1 objects.", "Each objection needs an answer in words.", "Say what came of it.", `/work/${slug}/proposals/1`]) expect(letter!.text).toContain(words);
  for (const words of ["Amara", "Chris", "No room"]) expect(letter!.text).not.toContain(words);
  expect(await sent(cast, "outcome waits", days(LAST_DAY + 2))).toEqual([]);
  expect(await eventsOn(cast, slug)).toEqual(before);
});

test("nobody hears that the last day has passed of what was ended or withdrawn, then or before the letter goes", async () => {
  const { cast, says, number } = await aProposal();
  const two = await putProposal(says(cast.amara, 1), { ...ONE_PAGE, what: "Two pages" });
  const three = await putProposal(says(cast.chris, 1), { ...ONE_PAGE, what: "A website" });
  await withdrawProposal(says(cast.amara), { number: String(two.number), words: "Not now" });
  await tellWhoseDayHasPassed(cast.partnershipId, days(LAST_DAY + 1));
  expect(await hearersOf(cast, "outcome waits")).toEqual([cast.chris.id, cast.dana.id].sort());
  await endProposal(says(cast.dana, AFTER), { number, ...OUTCOME });
  expect((await sent(cast, "outcome waits", days(AFTER))).map(({ to }) => to)).toEqual([cast.chris.email]);
  await endProposal(says(cast.chris, AFTER), { number: String(three.number), ...OUTCOME });
  await tellWhoseDayHasPassed(cast.partnershipId, days(AFTER + 1));
  expect(await hearersOf(cast, "outcome waits")).toHaveLength(2);
});

test("where whoever put it has left, the lead hears that the last day has passed; nobody while the work is paused, and then once", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const says = (one: Member, day: number) => on(days(day), cast, one, slug);
  await putProposal(says(cast.chris, 1), ONE_PAGE);
  await leave(says(cast.chris, 2), { because: "A new job" });
  await pauseWork(says(cast.dana, 3), { because: "The budget is not known" });
  await tellWhoseDayHasPassed(cast.partnershipId, days(LAST_DAY + 1));
  expect(await hearersOf(cast, "outcome waits")).toEqual([]);
  await goOnAgain(says(cast.dana, LAST_DAY + 2), {});
  for (const after of [3, 4]) await tellWhoseDayHasPassed(cast.partnershipId, days(LAST_DAY + after));
  expect(await hearersOf(cast, "outcome waits")).toEqual([cast.dana.id]);
});

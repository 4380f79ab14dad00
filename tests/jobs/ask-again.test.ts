import { expect, test } from "vitest";
import { askForNewLink } from "@/lib/invitation/ask-for-new-link";
import { decline } from "@/lib/invitation/decline";
import { join } from "@/lib/invitation/join";
import { notNow } from "@/lib/invitation/not-now";
import { resend } from "@/lib/invitation/resend";
import { withdraw } from "@/lib/invitation/withdraw";
import { askAgain } from "@/lib/jobs/ask-again";
import { linkToken } from "@/lib/letter/token";
import { goOnAgain } from "@/lib/work/go-on-again";
import { pauseWork } from "@/lib/work/pause-work";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, tokenFor } from "../cast/work";
import { invitationTo } from "../invitation/kept";
import { lettersCarried } from "../seat/kept";

async function sixAreAsked() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  await lettersCarried(cast, "person invited", days(0));
  const by = async (who: "amara" | "chris" | "eli" | "fatima" | "josh", day: number) => ({ token: await tokenFor(cast, work, cast[who]), now: days(day) });
  const reminded = async (day: number) => (await lettersCarried(cast, "person reminded", days(day))).map(({ to }) => to).sort();
  const askedOnceMore = async (day: number) => lettersCarried(cast, "person asked once more", days(day));
  return { cast, work, by, reminded, askedOnceMore };
}
type Asked = Awaited<ReturnType<typeof sixAreAsked>>;
const times = async ({ cast, work }: Asked, kind: string) => (await eventsOn(cast, work)).filter((event) => event.kind === kind).length;

test("after a week without an answer there is one reminder, to those alone who have not answered, by the link they have", async () => {
  const here = await sixAreAsked();
  const { cast, work, by, reminded } = here;
  await join(await by("chris", 1), { name: "Chris", hears: "needed" });
  await decline(await by("eli", 1), {});
  await notNow(await by("josh", 1), {});
  await withdraw(on(days(1), cast, cast.dana, work), { invitation: (await invitationTo(cast, cast.fatima)).id });
  await askAgain(days(6));
  expect(await reminded(6)).toEqual([]);
  await askAgain(days(7));
  expect(await reminded(7)).toEqual([cast.amara.email, cast.bev.email].sort());
  await join({ ...(await by("amara", 8)) }, { name: "Amara", hears: "needed" });
  for (const day of [8, 14, 28]) await askAgain(days(day));
  expect(await reminded(28)).toEqual([]);
  expect(await times(here, "person reminded")).toBe(2);
});

test("the reminder is from the one who invited them, says that it is the only one, and carries their link", async () => {
  const { cast, work } = await sixAreAsked();
  await askAgain(days(7));
  const letter = (await lettersCarried(cast, "person reminded", days(7))).find(({ to }) => to === cast.amara.email)!;
  expect(letter.subject).toBe("A reminder, only this once");
  expect(letter.text.replace(/\s+/g, " ")).toContain("A week ago Dana Kerr asked whether you would help shape Short breaks leaflet");
  expect(letter.text).toContain(await tokenFor(cast, work, cast.amara));
});

test("where Dana has written again herself, nobody reminds; where the work rests, nobody does until it goes on", async () => {
  const { cast, work, reminded } = await sixAreAsked();
  await resend(on(days(3), cast, cast.dana, work), { invitation: (await invitationTo(cast, cast.amara)).id });
  const dana = (day: number) => on(days(day), cast, cast.dana, work);
  await pauseWork(dana(8), { because: "Half-term." });
  await askAgain(days(9));
  expect(await reminded(9)).toEqual([]);
  await goOnAgain(dana(11), {});
  await askAgain(days(12));
  const told = await reminded(12);
  expect(told).not.toContain(cast.amara.email);
  expect(told).toContain(cast.bev.email);
});

test("“not now” is asked once more after four weeks, with a new link, and never again", async () => {
  const here = await sixAreAsked();
  const { cast, by, askedOnceMore } = here;
  await notNow(await by("amara", 2), {});
  await askAgain(days(29));
  expect(await askedOnceMore(29)).toEqual([]);
  await askAgain(days(30));
  const [letter] = await askedOnceMore(30);
  expect(letter).toMatchObject({ to: cast.amara.email, subject: "You said not now. Is it a better time?" });
  const { id, generation } = await invitationTo(cast, cast.amara);
  expect(letter!.text).toContain(linkToken(id, generation));
  await notNow(await by("amara", 31), {});
  await askAgain(days(90));
  expect(await askedOnceMore(90)).toEqual([]);
  expect(await times(here, "person asked once more")).toBe(1);
});

test("whoever put it off and asks for a new link is asked once more four weeks after that letter, by a link that works", async () => {
  const here = await sixAreAsked();
  const { cast, by, askedOnceMore } = here;
  await notNow(await by("amara", 5), {});
  await askForNewLink(await by("amara", 31), {});
  for (const day of [33, 58]) await askAgain(days(day));
  expect(await askedOnceMore(58)).toEqual([]);
  await askAgain(days(59));
  expect((await askedOnceMore(59)).map(({ to }) => to)).toEqual([cast.amara.email]);
  await askAgain(days(95));
  await expect(join(await by("amara", 85), { name: "Amara", hears: "needed" })).resolves.toBeDefined();
});

test("a letter that waited longer than its link lasts is not sent, nor one that was answered meanwhile", async () => {
  const { cast, work, by, reminded } = await sixAreAsked();
  await askAgain(days(7));
  await decline(await by("amara", 8), {});
  expect(await reminded(8)).toEqual([cast.bev, cast.chris, cast.eli, cast.fatima, cast.josh].map(({ email }) => email).sort());
  await resend(on(days(9), cast, cast.dana, work), { invitation: (await invitationTo(cast, cast.chris)).id });
  expect(await lettersCarried(cast, "person invited", days(40))).toEqual([]);
});

test("two workers at once send one reminder", async () => {
  const here = await sixAreAsked();
  await Promise.all([askAgain(days(7)), askAgain(days(7))]);
  expect((await here.reminded(7)).filter((to) => to === here.cast.amara.email)).toHaveLength(1);
});

import { expect, test } from "vitest";
import { seeInside } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { actionsOf } from "@/lib/action/read";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, MONDAY, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn } from "../cast/work";
import { actionsIn, anAction, LEAFLET, leadsIn, promisesIn, seatedAs } from "./actions";

test("Dana asks Amara to lead an action; it answers to two promises and Amara hears the same day", async () => {
  const { cast, slug } = await anAction();
  const amara = await seatedAs(cast, slug, cast.amara);
  expect(await actionsIn(cast)).toMatchObject([{ number: 1, ...LEAFLET, kind: "action", starts: null, addedBy: cast.dana.id, version: 1 }]);
  expect(await leadsIn(cast)).toMatchObject([{ membershipId: amara, acceptedAt: null, handedBackAt: null }]);
  expect((await promisesIn(cast)).map((one) => one.promiseKey)).toEqual(["p1", "p3"]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "action added", actorId: cast.dana.id, detail: { number: 1, what: LEAFLET.what } });
  const letters = (await lettersIn(cast)).filter((letter) => letter.kind === "action added");
  expect(letters.map((letter) => letter.personId)).toEqual([cast.amara.id]);
});

test("any member may add, and several may lead from any seat; who asks themselves has said yes and gets no letter", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const [amara, chris] = [await seatedAs(cast, slug, cast.amara), await seatedAs(cast, slug, cast.chris)];
  await addAction(on(days(1), cast, cast.amara, slug), { ...LEAFLET, leads: [amara, chris] });
  const { actions } = (await seeInside(on(days(1), cast, cast.amara, slug), { actions: actionsOf }))!;
  expect(actions[0]).toMatchObject({ number: 1, status: "not started", overdue: false, isMine: true, promises: [] });
  expect(actions[0]!.leads).toEqual(expect.arrayContaining([
    expect.objectContaining({ name: "Amara Mensah", seat: "Parent carers", state: "said yes", isMe: true }),
    expect.objectContaining({ name: "Chris Boyle", seat: "Health", state: "asked", isMe: false }),
  ]));
  expect((await eventsOn(cast, slug)).slice(-2).map((event) => event.kind)).toEqual(["action added", "action accepted"]);
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "action added").map((letter) => letter.personId)).toEqual([cast.chris.id]);
});

test("refused in words, and nothing is half done", async () => {
  const { cast, slug, asks } = await anAction();
  const other = await anAction();
  const [amara, theirs] = [await seatedAs(cast, slug, cast.amara), await seatedAs(other.cast, other.slug, other.cast.amara)];
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A second work" });
  const ofSecond = await seatedAs(cast, second, cast.dana);
  const at = asks(cast.amara);
  const given = { ...LEAFLET, leads: amara };
  await expect(addAction(asks(cast.mo), given)).rejects.toThrow("Only people with a seat can do this.");
  await expect(addAction(at, { ...given, what: "" })).rejects.toMatchObject({ issues: [{ path: ["what"], message: "Say what will be done." }] });
  await expect(addAction(at, { ...given, leads: "" })).rejects.toMatchObject({ issues: [{ path: ["leads"] }] });
  await expect(addAction(at, { ...given, leads: "amara" })).rejects.toMatchObject({ issues: [{ message: "Choose people from the list." }] });
  await expect(addAction(at, { ...given, leads: [amara, theirs] })).rejects.toMatchObject({ field: "leads" });
  await expect(addAction(at, { ...given, leads: ofSecond })).rejects.toMatchObject({ field: "leads" });
  await expect(addAction(at, { ...given, promises: "p99" })).rejects.toMatchObject({ field: "promises" });
  await expect(addAction(at, { ...given, starts: "2026-03-01" })).rejects.toMatchObject({ field: "due", message: "The due day is before the start. Check both days." });
  await expect(addAction(at, { ...given, due: "2026-02-31" })).rejects.toMatchObject({ issues: [{ path: ["due"] }] });
  const begun = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, title: "Not open yet", seat: "education" });
  await expect(addAction(on(MONDAY, cast, cast.dana, begun.slug), given)).rejects.toThrow("This opens when every seat is invited");
  expect(await actionsIn(cast)).toHaveLength(1);
  expect(await leadsIn(cast)).toHaveLength(1);
});

test("two at once get two numbers; one form twice at once is one action", async () => {
  const { cast, slug, asks } = await anAction();
  const leads = await seatedAs(cast, slug, cast.amara);
  await Promise.all([addAction(asks(cast.dana), { ...LEAFLET, leads }), addAction(asks(cast.amara), { ...LEAFLET, leads })]);
  const once = { key: "action-once-1", digest: "same" };
  await Promise.allSettled([1, 2].map(() => addAction({ ...asks(cast.dana), once }, { ...LEAFLET, leads })));
  expect((await actionsIn(cast)).map((one) => one.number)).toEqual([1, 2, 3, 4]);
});

test("extra fields are ignored, never used", async () => {
  const { cast, slug, asks } = await anAction();
  const leads = await seatedAs(cast, slug, cast.amara);
  const other = await aCast();
  await addAction(asks(cast.amara), { ...LEAFLET, leads, partnershipId: other.partnershipId, workId: "x", addedBy: cast.dana.id, version: "7", number: "99" });
  expect((await actionsIn(cast)).at(-1)).toMatchObject({ number: 2, addedBy: cast.amara.id, version: 1, partnershipId: cast.partnershipId });
});

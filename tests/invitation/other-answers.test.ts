import { expect, test } from "vitest";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { nameWhoComes } from "@/lib/invitation/name-who-comes";
import { sayWrongPerson } from "@/lib/invitation/say-wrong-person";
import { setSuggestionAside } from "@/lib/invitation/set-suggestion-aside";
import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { takeUpSuggestion } from "@/lib/invitation/take-up-suggestion";
import { withdraw } from "@/lib/invitation/withdraw";
import { mattersOf } from "@/lib/seat/read-matters";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn, seatsOf, tokenFor } from "../cast/work";
import { lettersCarried } from "../seat/kept";
import { invitationTo } from "./kept";

const YES = { name: "Somebody", hears: "needed" };

async function ledByDana() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  const at = (who: "amara" | "chris" | "dana" | "josh", day = 2) => on(days(day), cast, cast[who], work);
  const by = async (who: "amara" | "chris" | "eli", day = 1) => ({ token: await tokenFor(cast, work, cast[who]), now: days(day) });
  const suggestions = async (who: "chris" | "dana") => (await seeInside(at(who), { matters: mattersOf }))!.matters.suggestions;
  return { cast, work, at, by, suggestions, seats: await seatsOf(cast, work) };
}

test("Chris says someone else should: Dana reads who and why, nobody else does, and nobody is written to", async () => {
  const { cast, work, by, suggestions } = await ledByDana();
  const queued = (await lettersIn(cast)).filter(({ kind }) => kind === "person invited").length;
  await suggestSomeoneElse(await by("chris"), { name: "Grace Obi", email: "Grace@Example.org", words: "She runs the clinic." });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "someone else suggested", actorId: null, detail: { sector: "health", label: "" } });
  expect(JSON.stringify(await eventsOn(cast, work))).not.toMatch(/Grace|clinic/);
  expect(await suggestions("dana")).toMatchObject([{ name: "Grace Obi", email: "grace@example.org", words: "She runs the clinic.", by: "Chris Boyle" }]);
  await joins(cast, work, cast.chris, days(2));
  expect(await suggestions("chris")).toEqual([]);
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "person invited").length).toBe(queued);
  expect(await lettersCarried(cast, "someone else suggested", days(1))).toMatchObject([{ to: cast.dana.email }]);
});

test("Dana takes the suggestion up: Grace gets her own letter for that seat, and joins by it", async () => {
  const { cast, work, at, by, suggestions } = await ledByDana();
  await suggestSomeoneElse(await by("chris"), { name: "Grace Obi", email: "" });
  const { id } = (await suggestions("dana"))[0]!;
  await expect(takeUpSuggestion(at("dana"), { suggestion: id, email: "" })).rejects.toThrow();
  await takeUpSuggestion(at("dana"), { suggestion: id, email: "grace@example.org" });
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "person invited", detail: { sector: "health" } });
  expect(await suggestions("dana")).toEqual([]);
  const grace = { id: "", name: "Grace", email: "grace@example.org", sector: "health" as const };
  expect(await join({ token: await tokenFor(cast, work, grace), now: days(3) }, YES)).toMatchObject({ work });
  await expect(takeUpSuggestion(at("dana"), { suggestion: id, email: "x@example.org" })).rejects.toThrow("This suggestion was answered already.");
});

test("a suggestion set aside tells nobody, and the address is not kept", async () => {
  const { cast, at, by, suggestions } = await ledByDana();
  await suggestSomeoneElse(await by("chris"), { name: "Grace Obi", email: "grace@example.org" });
  const { id } = (await suggestions("dana"))[0]!;
  const queued = (await lettersIn(cast)).length;
  await setSuggestionAside(at("dana"), { suggestion: id });
  expect((await lettersIn(cast)).length).toBe(queued);
  expect(await suggestions("dana")).toEqual([]);
});

test("who said “someone else” is not written to again, and may still say yes; saying it twice is refused kindly", async () => {
  const { by } = await ledByDana();
  const both = await Promise.allSettled([1, 2].map(async () => suggestSomeoneElse(await by("chris"), { name: "Grace" })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(suggestSomeoneElse(await by("chris"), { name: "Sam" })).rejects.toThrow("You have told us who should be asked.");
  expect(await join(await by("chris", 5), YES)).toMatchObject({ work: expect.any(String) });
});

test("only the lead answers a suggestion; one of another work is not there", async () => {
  const { cast, work, at, by, suggestions } = await ledByDana();
  const other = await ledByDana();
  await suggestSomeoneElse(await by("eli"), { name: "Grace" });
  const { id } = (await suggestions("dana"))[0]!;
  await joins(cast, work, cast.chris);
  await expect(setSuggestionAside(at("chris"), { suggestion: id })).rejects.toThrow("Only the lead can do this.");
  await expect(setSuggestionAside(at("josh"), { suggestion: id })).rejects.toBeInstanceOf(NotFound);
  await expect(setSuggestionAside(other.at("dana"), { suggestion: id })).rejects.toThrow(Refusal);
});

/** The forum's shared address, asked for the parent carers' seat. */
async function theForumIsAsked() {
  const all = await ledByDana();
  await inviteMore(all.at("dana", 1), { name: "Wolds Forum", email: "hello@forum.example", seat: all.seats["parent-carers"], how: "shared" });
  const forum = { id: "", name: "Wolds Forum", email: "hello@forum.example", sector: "parent-carers" as const };
  return { ...all, forum, token: await tokenFor(all.cast, all.work, forum) };
}

test("a forum's shared address can only name who comes: nobody joins by it", async () => {
  const { cast, forum, token } = await theForumIsAsked();
  expect(await invitationTo(cast, forum)).toMatchObject({ shared: true, how: "nominated" });
  await expect(join({ token, now: days(2) }, YES)).rejects.toThrow("This letter went to an address that several people read");
  await expect(suggestSomeoneElse({ token, now: days(2) }, { name: "Priya" })).rejects.toThrow("Say who comes instead");
});

test("the one who is named has a letter of their own at once, as chosen by the forum, and Dana hears", async () => {
  const { cast, work, token } = await theForumIsAsked();
  await nameWhoComes({ token, now: days(2) }, { name: "Priya", email: "priya@example.org" });
  expect((await eventsOn(cast, work)).slice(-2)).toMatchObject([{ kind: "somebody named to come", actorId: null }, { kind: "person invited", detail: { sector: "parent-carers", how: "nominated" } }]);
  expect(await invitationTo(cast, { email: "priya@example.org" })).toMatchObject({ shared: false, how: "nominated", organisation: "Wolds Forum", addedBy: cast.dana.id });
  expect(await lettersCarried(cast, "somebody named to come", days(2))).toMatchObject([{ to: cast.dana.email }]);
  const priya = { id: "", name: "Priya", email: "priya@example.org", sector: "parent-carers" as const };
  expect(await join({ token: await tokenFor(cast, work, priya), now: days(3) }, YES)).toMatchObject({ work });
});

test("nobody is named twice, nor the shared address itself; five are enough", async () => {
  const { token } = await theForumIsAsked();
  const named = (n: number) => nameWhoComes({ token, now: days(2) }, { name: `Parent ${n}`, email: `parent${n}@example.org` });
  await expect(nameWhoComes({ token, now: days(2) }, { name: "Us", email: "hello@forum.example" })).rejects.toThrow("This is the shared address.");
  const both = await Promise.allSettled([named(1), named(1)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  for (const n of [2, 3, 4, 5]) await named(n);
  await expect(named(6)).rejects.toThrow("You have named five people.");
});

test("an invitation for one person names nobody", async () => {
  const { by } = await ledByDana();
  await expect(nameWhoComes(await by("amara"), { name: "Priya", email: "priya@example.org" })).rejects.toThrow("This invitation is for you alone.");
});

test("the wrong person says so: the link stops at once, Dana hears without the address, and asks the right one", async () => {
  const { cast, work, at, by } = await ledByDana();
  const wrong = await by("amara");
  await sayWrongPerson(wrong, {});
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "invitation reached somebody else", actorId: null, detail: { sector: "parent-carers", label: "" } });
  await expect(join(wrong, YES)).rejects.toThrow("this letter reached the wrong person");
  await expect(sayWrongPerson(wrong, {})).rejects.toThrow(Refusal);
  const [letter] = await lettersCarried(cast, "invitation reached somebody else", days(1));
  expect(letter).toMatchObject({ to: cast.dana.email });
  expect(letter!.text).not.toContain(cast.amara.email);
  await withdraw(at("dana"), { invitation: (await invitationTo(cast, cast.amara)).id });
});

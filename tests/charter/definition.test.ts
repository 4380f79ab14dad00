import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seePublic } from "@/lib/access/see";
import { draftDefinition } from "@/lib/charter/draft-definition";
import { putDefinitionInForce } from "@/lib/charter/put-definition-in-force";
import { definitionOf, definitionsOf } from "@/lib/charter/read-definition";
import { aCast, days, on, type Cast } from "../cast/cast";
import { eventsHere } from "./written";

const WORDS = { words: "We decide together from the start.", easyRead: "We do it together.", madeWith: "the forum", inForceFrom: "" };
const read = (cast: Cast, day: number) => seePublic({ partnershipId: cast.partnershipId, now: days(day) }, { definition: definitionOf, versions: definitionsOf });

test("Ada writes it, checks it and puts it in force: everyone reads it; a second version leaves the first to be read", async () => {
  const cast = await aCast();
  await draftDefinition(on(days(1), cast, cast.ada), { ...WORDS, version: "0" });
  expect((await read(cast, 1)).definition).toBeNull();
  await putDefinitionInForce(on(days(1), cast, cast.ada), { version: "1" });
  expect((await read(cast, 1)).definition).toEqual({ ...WORDS, number: 1, inForceFrom: "2026-01-13" });
  await draftDefinition(on(days(5), cast, cast.ada), { ...WORDS, words: "Newer words.", inForceFrom: "2026-02-01", version: "0" });
  await putDefinitionInForce(on(days(5), cast, cast.ada), { version: "1" });
  expect((await read(cast, 6)).definition).toMatchObject({ number: 1 });
  expect((await read(cast, 25)).definition).toMatchObject({ number: 2, words: "Newer words." });
  expect((await read(cast, 6)).versions.map((one) => [one.number, one.waits])).toEqual([[2, true], [1, false]]);
  expect((await eventsHere(cast)).at(-1)).toEqual({ kind: "definition put in force", actorId: cast.ada.id, detail: { number: 2, words: "Newer words.", from: "2026-02-01" } });
});

test("refused in words, to others than administrators too; a stranger is told it is not there; twice at once it is one version", async () => {
  const cast = await aCast();
  const ada = on(days(1), cast, cast.ada);
  await expect(draftDefinition(ada, { ...WORDS, words: "", easyRead: "", madeWith: "", version: "0" })).rejects.toMatchObject({ issues: [{ path: ["words"] }, { path: ["easyRead"] }, { path: ["madeWith"] }] });
  await expect(draftDefinition(on(days(1), cast, cast.bev), { ...WORDS, version: "0" })).rejects.toThrow("Only an administrator");
  await expect(draftDefinition(on(days(1), cast, cast.josh), { ...WORDS, version: "0" })).rejects.toThrow(NotFound);
  await expect(putDefinitionInForce(ada, { version: "1" })).rejects.toThrow("There is no draft here.");
  await draftDefinition(ada, { ...WORDS, version: "0" });
  const sent = await Promise.allSettled([putDefinitionInForce(ada, { version: "1" }), putDefinitionInForce(ada, { version: "1" })]);
  expect(sent.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await read(cast, 2)).versions).toHaveLength(1);
});

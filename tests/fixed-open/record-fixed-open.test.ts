import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { boardsOf } from "@/lib/fixed-open/read";
import { recordFixedOpen } from "@/lib/fixed-open/record-fixed-open";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn } from "../cast/work";
import { factsOn, resultOn } from "../fact/reads";

const LINES = [
  { kind: "fixed", what: "The print budget", decidedBy: "the council", since: "2025-12-01" },
  { kind: "open", what: "The words", decidedBy: "", since: "" },
  { kind: "unknown", what: "Who gives it out", decidedBy: "", since: "" },
];

async function aTable() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  return { cast, slug, at: (who: Member, day = 1) => on(days(day), cast, who, slug) };
}

test("what is fixed, open and unknown is written down with who decided it; a newer record stands beside the older", async () => {
  const { cast, slug, at } = await aTable();
  await recordFixedOpen(at(cast.dana), { lines: LINES });
  await recordFixedOpen(at(cast.amara, 3), { lines: [LINES[0], { ...LINES[1], kind: "fixed" }] });
  const { boards } = (await seeInside(at(cast.amara, 4), { boards: boardsOf }))!;
  expect(boards).toMatchObject([
    { number: 2, by: "Amara Mensah (Parent carers)", lines: [{ kind: "fixed" }, { kind: "fixed", what: "The words", since: null }] },
    { number: 1, by: "Dana Kerr (Education)", lines: [{ what: "The print budget", decidedBy: "the council", since: "2025-12-01" }, { kind: "open" }, { kind: "unknown" }] },
  ]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "fixed and open recorded", actorId: cast.amara.id, detail: { number: 2, open: 0 } });
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "fixed and open recorded")).toEqual([]);
});

test("with something open before Design the record says it was open to change; afterwards it is too late", async () => {
  const first = await aTable();
  await recordFixedOpen(first.at(first.cast.dana), { lines: LINES });
  expect(await resultOn(first.cast, first.slug, 2, "open-to-change")).toBe("met");
  expect(JSON.stringify(await factsOn(first.cast, first.slug, 2))).not.toContain("print budget");
  const second = await aTable();
  await moveStage(second.at(second.cast.dana), { to: "design" });
  await recordFixedOpen(second.at(second.cast.dana, 2), { lines: LINES });
  expect(await resultOn(second.cast, second.slug, 2, "open-to-change")).toBe("unmet");
});

test("refused in words beside its own row; strangers find nothing; twice at once is two records, one form one", async () => {
  const { cast, slug, at } = await aTable();
  await expect(recordFixedOpen(at(cast.dana), { lines: [] })).rejects.toMatchObject({ issues: [{ path: ["lines"], message: "Write down at least one thing." }] });
  await expect(recordFixedOpen(at(cast.dana), { lines: [{ kind: "", what: "", decidedBy: "", since: "" }, { kind: "maybe", what: "x", decidedBy: "", since: "" }] })).rejects.toMatchObject({ issues: [{ path: ["lines", 1, "kind"] }] });
  await expect(recordFixedOpen(at(cast.dana), { lines: [{ ...LINES[0], what: "" }] })).rejects.toMatchObject({ issues: [{ path: ["lines", 0, "what"] }] });
  await expect(recordFixedOpen(on(MONDAY, cast, cast.josh, slug), { lines: LINES })).rejects.toThrow(NotFound);
  await expect(recordFixedOpen(at(cast.mo), { lines: LINES })).rejects.toThrow("Only people with a seat can do this.");
  await Promise.all([cast.dana, cast.amara].map((who) => recordFixedOpen(at(who), { lines: LINES })));
  const once = { key: "board-once-1", digest: "same" };
  await Promise.allSettled([1, 2].map(() => recordFixedOpen({ ...at(cast.dana), once }, { lines: LINES })));
  const { boards } = (await seeInside(at(cast.dana), { boards: boardsOf }))!;
  expect(boards.map(({ number }) => number)).toEqual([3, 2, 1]);
});

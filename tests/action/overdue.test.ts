import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { action } from "@/db/schema";
import { addAction } from "@/lib/action/add-action";
import { overdueOn, statusNow } from "@/lib/action/read";
import { isOverdue } from "@/lib/action/rules";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { STATUSES } from "@/lib/action/statuses";
import { anAction, LEAFLET, seatedAs } from "./actions";

test("overdue in lists is overdue by the rule: every status, on the day, the day after and with no day", async () => {
  const { cast, slug, asks } = await anAction();
  const leads = await seatedAs(cast, slug, cast.amara);
  for (const status of STATUSES) {
    for (const due of ["", "2026-02-20"]) {
      const { number } = await addAction(asks(cast.dana), { ...LEAFLET, due, leads });
      const says = (status: string, version: string) => sayActionStatus(asks(cast.dana), { number: String(number), status, progress: "Because.", version });
      if (status === "embedded") await says("done", "0");
      await says(status, status === "embedded" ? "1" : "0");
    }
  }
  for (const today of ["2026-02-19", "2026-02-20", "2026-02-21"]) {
    const rows = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ due: action.due, status: statusNow, overdue: overdueOn(today) }).from(action).orderBy(action.number));
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row.overdue)).toEqual(rows.map((row) => isOverdue(row, today)));
  }
});

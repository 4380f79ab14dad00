import { newId } from "@/db/id";
import { commentReport } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { ReportInput } from "./input";
import { isGone, notTooMany, theComment } from "./steps";

/** Asks for a comment to be looked at: by the lead, or, where it is about the lead, by the forum and the administrators. */
export const reportComment = change({
  may: "report a comment",
  input: ReportInput,
  async does({ tx, partnership, work, person, membershipId, leadId, now }, { number, because, who }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theComment(tx, of, number);
    const aboutLead = who === "forum" || found.writerId === leadId || found.takenDownBy === leadId;
    if (found.writerId === person.id && found.takenDownAt === null) throw new Refusal("This comment is yours. You can take it back.");
    if (isGone(found) && found.writerId !== person.id) throw new Refusal("This comment has been taken away already. Nobody can read it.");
    if (person.id === leadId && !aboutLead) throw new Refusal("You lead this work, so you would be asked yourself. You can take the comment down, with a reason.");
    await notTooMany(tx, of, { deed: "reports", membershipId: membershipId!, now });
    const report = { ...of, id: newId(), commentId: found.id, reportedBy: membershipId!, because, aboutLead, reportedAt: now };
    const [mine] = await tx.insert(commentReport).values(report).onConflictDoNothing().returning({ id: commentReport.id });
    if (!mine) throw new Refusal("You have asked about this comment already. You hear when it has been looked at.");
    return { result: { number }, event: { kind: aboutLead ? "lead reported" : "comment reported", subjectId: report.id, detail: { report: report.id } } };
  },
});

import { eq, sql } from "drizzle-orm";
import { comment, commentReport, membership } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { policy } from "@/lib/access/policy";
import { NotFound, Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { AnswerReportInput } from "./input";
import { changeTo, isGone } from "./steps";

/** Answers somebody who asked for a comment to be looked at: it is taken down, or it stays, and why. */
export const answerReport = change({
  may: "answer a report",
  input: AnswerReportInput,
  async does({ tx, partnership, work, person, now, ...standing }, { report: id, outcome, answer }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const here = { ...standing, partnership, work, person };
    const [found] = await tx
      .select({ report: commentReport, comment, askedById: membership.personId, writerId: sql<string>`(select m.person_id from membership m where m.partnership_id = comment.partnership_id and m.id = comment.membership_id)` })
      .from(commentReport)
      .innerJoin(comment, and(eq(comment.partnershipId, of.partnershipId), eq(comment.id, commentReport.commentId)))
      .innerJoin(membership, and(eq(membership.partnershipId, of.partnershipId), eq(membership.id, commentReport.reportedBy)))
      .where(and(eq(commentReport.partnershipId, of.partnershipId), eq(commentReport.workId, of.workId), eq(commentReport.id, id)));
    const isMine = found && (found.report.aboutLead ? policy["answer an objection"](here) && person.id !== standing.leadId : policy["take down a comment"](here));
    if (!found || !isMine) throw new NotFound();
    if ([found.askedById, found.writerId].includes(person.id)) throw new Refusal("You are part of this, so somebody else answers it.");
    if (found.report.answeredAt) throw new Refusal("This has been answered already.");
    const takesDown = outcome === "take down" && !isGone(found.comment);
    if (takesDown) await changeTo(tx, of, found.comment.id, { takenDownAt: now, takenDownBy: person.id, takenDownBecause: answer });
    await tx.update(commentReport).set({ answeredBy: person.id, answer, tookDown: takesDown, answeredAt: now }).where(and(eq(commentReport.partnershipId, of.partnershipId), eq(commentReport.id, id)));
    const { number } = found.comment;
    const down: Happening[] = takesDown ? [{ kind: "comment taken down", subjectId: found.comment.id, detail: { number, because: answer } }] : [];
    return { result: { number }, event: [{ kind: "report answered", subjectId: id, detail: { number, answer } }, ...down] };
  },
});

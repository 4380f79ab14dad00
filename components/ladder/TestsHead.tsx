import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { EmptyState } from "@/components/ui/EmptyState";
import { Notice } from "@/components/ui/Notice";
import type { TestsHere } from "@/lib/ladder/read-tests";
import type { Ladder } from "@/lib/ladder/reading/ladders";
import { testedRungs } from "@/lib/ladder/reading/own-tests";
import { limitsOfTests, noForumRep } from "@/lib/ladder/tests-words";
import { dayWords } from "@/lib/work/dates";

type Props = { tests: TestsHere; at: string; children: (ladder: Ladder) => ReactNode };

/** What it takes to change what a rung needs; and why it cannot be done now, where it cannot. */
export function TestsHead({ tests: { now, forumReps, last }, at, children }: Props) {
  const ladder = now && testedRungs(now.ladder).length > 0 ? now.ladder : null;
  return (
    <>
      <Breadcrumb links={[{ href: at, label: "The ladder" }]} here="Which tests each rung needs" />
      <h1>Which tests each rung needs</h1>
      <p className="lead-words">The record shows a rung when its tests are met. You can ask more or less of a rung here, with the forum’s key.</p>
      <p>Such a rung says “local rule” wherever it is shown, and what the national preset shows stands beside it. New work is read by the new tests. Work that has begun keeps its own until its lead takes them up.</p>
      <ul>{limitsOfTests.map((limit) => <li key={limit}>{limit}</li>)}</ul>
      {last?.state === "waiting" && <Notice title="A change of tests waits for the forum’s key"><p>{last.by} proposed it on {dayWords(last.proposedAt)}. <a href={`${at}/tests/${last.id}`}>See it, or take it back</a></p></Notice>}
      {last?.state !== "waiting" && last && <p><a href={`${at}/tests/${last.id}`}>What was proposed last, and what came of it</a></p>}
      {!ladder && <EmptyState title="No tests here"><p>The record knows tests for the ladder of Think Local Act Personal and for the forums’ scale. This partnership uses neither.</p></EmptyState>}
      {ladder && forumReps === 0 && <Notice kind="amber" title="No forum rep yet"><p>{noForumRep}</p></Notice>}
      {ladder && forumReps > 0 && last?.state !== "waiting" && <><h2>From which rung is each test needed?</h2>{children(ladder)}</>}
    </>
  );
}

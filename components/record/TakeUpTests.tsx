import { TestsMoved } from "@/components/ladder/TestsMoved";
import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import type { Ladder } from "@/lib/ladder/reading/ladders";
import type { Offer } from "@/lib/record/effect";

type Props = { offer: Offer; ladder: Ladder; version: string; send: Send; once: string };

/** For the lead: the tests that were agreed with the forum since this work began, and what they would show. */
export function TakeUpTests({ offer: { moved, from, to }, ladder, version, send, once }: Props) {
  return (
    <Card title="Other tests were agreed since this work began" look="tint">
      <p>The ladder in force is “{version}”. Its tests were agreed with the forum:</p>
      <TestsMoved moved={moved} ladder={ladder} />
      <p>{from === to ? `The record would still show: ${to}.` : `The record shows ${from} now. By them it would show: ${to}.`} What the national preset shows would stand beside it. What was kept so far stays, and everyone in this work can read that you took them up.</p>
      <Form send={send} once={once} submit="Take up these tests for this work" pending="Saving…" />
    </Card>
  );
}

import type { ReactNode } from "react";
import { Card } from "@/components/ui/Card";
import { dayWordsOf, weekdayWordsOf } from "@/lib/work/dates";
import { keyWords } from "@/lib/two-keys/words";
import type { Next } from "@/lib/work/rules";

/** At most three things, each true today. Nothing stands here when there is nothing to do. */
export function WhatsNext({ next, at }: { next: Next[]; at: string }) {
  if (next.length === 0) return null;
  return (
    <Card title="What’s next">
      <ul>{next.map((one) => <li key={one.kind}>{words(one, at)}</li>)}</ul>
    </Card>
  );
}

function words(next: Next, at: string): ReactNode {
  if (next.kind === "turn a key") return <>Your yes or no is asked: <a href={`${at}/stage/key/${next.key.id}`}>{keyWords[next.key.deed]}</a></>;
  if (next.kind === "asked to lead") return <>You are asked to lead an action: <a href={`${at}/actions/${next.action.number}`}>{next.action.what}</a></>;
  if (next.kind === "offered the lead") return <>You are asked whether you would lead this work. <a href={`${at}/seats`}>Read it and answer</a></>;
  if (next.kind === "answer at the seats") return <><a href={`${at}/seats`}>{next.howMany === 1 ? "Somebody waits for your answer about a seat" : `${next.howMany} people wait for your answer about seats`}</a></>;
  if (next.kind === "give a view") return <><a href={`${at}/ladder/view`}>Say how your seat sees it</a>. You can say it again later.</>;
  if (next.kind === "say which rung") return <><a href={`${at}/ladder`}>Say which rung you think this is</a>, as the lead.</>;
  if (next.kind === "not answered") return <>Asked, and nobody has joined yet: <a href={`${at}/seats`}>{new Intl.ListFormat("en-GB").format(next.seats)}</a></>;
  return <><a href={`${at}/actions/${next.action.number}`}>{next.action.what}</a> {next.isPast ? `was due on ${dayWordsOf(next.due)}` : `is due on ${weekdayWordsOf(next.due)}`}.</>;
}

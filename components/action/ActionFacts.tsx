import { SummaryList } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ActionPage } from "@/lib/action/read";
import { kindWords } from "@/lib/action/words";
import type { PromiseWords } from "@/lib/charter/read";
import { dayWordsOf } from "@/lib/work/dates";
import { ActionLeads } from "./ActionLeads";
import { OverdueTag, StatusTag } from "./StatusTag";

type Props = { action: ActionPage; promises: PromiseWords[]; charterHref: string };

export function ActionFacts({ action, promises, charterHref }: Props) {
  const answersTo = promises.filter((promise) => action.promises.includes(promise.key));
  return (
    <SummaryList
      rows={[
        { key: "status", label: "How it stands", value: <span className="flex flex-wrap gap-2"><StatusTag status={action.status} />{action.overdue && <OverdueTag />}</span> },
        { key: "leads", label: "Who leads", value: <ActionLeads leads={action.leads} /> },
        { key: "starts", label: "Starts", value: day(action.starts) },
        { key: "due", label: "Due", value: day(action.due) },
        { key: "measure", label: "How we will know", value: action.measure || "Not said yet" },
        { key: "progress", label: "What has happened", value: action.progress || "Nothing said yet" },
        { key: "impact", label: "What it has changed", value: action.impact || "Nothing said yet" },
        ...(action.impact ? [{ key: "howWeKnow", label: "How we know", value: action.howWeKnow || "Not said yet" }] : []),
        { key: "kind", label: "Kind", value: kindWords[action.kind as keyof typeof kindWords] ?? action.kind },
        {
          key: "promises", label: "Charter promises",
          value: answersTo.length === 0 ? "None named" : (
            <ul>{answersTo.map((promise) => <li key={promise.key}><a href={`${charterHref}#${promise.key}`}>{promise.name}</a></li>)}</ul>
          ),
        },
      ]}
    />
  );
}

const day = (date: string | null) => (date ? <TimeWords at={date}>{dayWordsOf(date)}</TimeWords> : "No day yet");

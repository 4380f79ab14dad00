import { addressesOf } from "@/components/comment/thread";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { spokenFor } from "@/lib/comment/read-spoken-for";
import { COMMENT_LETTERS, commentNumber, GENERAL } from "@/lib/comment/rules";
import { AUDIENCE } from "@/lib/comment/words";
import { openInside } from "@/lib/door";
import { submitForSomeone } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ topic?: string | string[] }> };

export const generateMetadata = pageTitle("Write down what somebody said");

export default async function CommentForSomeonePage({ params, searchParams }: Props) {
  const { seen, people } = await openInside(params, { people: spokenFor });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const topic = commentNumber((await searchParams).topic) ?? GENERAL;
  const { at, thread } = addressesOf({ ...slugs, topic });
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <Breadcrumb links={[{ href: at, label: "Comments" }]} here="Write down what somebody said" />
      <h1>Write down what somebody said</h1>
      <p className="lead-words">For somebody here who has no email. Their words stand among the comments, in their name. Your name stands beside them.</p>
      {!may(seen, "post a comment") ? <NothingMoreHere seen={seen} /> : people.length === 0 ? (
        <Notice title="Nobody here needs this now">
          <p>{seen.leadId === seen.person.id ? "Everybody in this work has email, and writes for themselves." : "Nobody in your seat is without email. The lead writes it down for somebody in another seat."}</p>
        </Notice>
      ) : (
        <Form send={submitForSomeone.bind(null, slugs, thread)} once={crypto.randomUUID()} submit="Write it down" pending="Saving…">
          <Hidden name="topic" value={String(topic)} />
          <Select name="whose" label="Whose words are they?" empty="Choose" options={people.map(({ membershipId, name, seat }) => ({ value: membershipId, label: `${name} (${seat})` }))} />
          <Choices name="told" label="How did they tell you?" options={[{ value: "phone", label: "By phone, or face to face" }, { value: "paper", label: "On paper" }]} />
          <TextArea name="body" label="What did they say?" hint="Their words, not yours. Read it back to them if you can." rows={4} maxLength={COMMENT_LETTERS} audience={AUDIENCE} />
        </Form>
      )}
    </WorkFrame>
  );
}

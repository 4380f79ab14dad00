import { PointFields } from "@/components/point/PointFields";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { membersHere } from "@/lib/point/read-choices";
import { seatsOf } from "@/lib/seat/read";
import { seatWords } from "@/lib/seat/words";
import { londonDay } from "@/lib/work/dates";
import { submitForSomeone } from "../submit";

export const generateMetadata = pageTitle("Write down what someone said");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function PointForSomeonePage({ params }: Props) {
  const { seen, people, seats } = await openInside(params, { people: membersHere, seats: seatsOf });
  const whose = [
    ...people.filter((one) => !one.isMe).map((one) => ({ value: `member:${one.membershipId}`, label: `${one.name} (${one.seat})` })),
    ...seats.map((seat) => ({ value: `seat:${seat.id}`, label: `${seatWords(seat)}: somebody who has no seat here` })),
  ];
  return (
    <WorkFrame seen={seen} here="points" narrow>
      <Breadcrumb links={[{ href: `/${seen.partnership.slug}/work/${seen.work.slug}/points`, label: "You said, we did" }]} here="Write down what someone said" />
      <h1>Write down what someone said</h1>
      <p className="lead-words">Use their words, not yours. If they have a seat here, we ask them whether these are their words.</p>
      {may(seen, "keep the record") ? (
        <Form send={submitForSomeone.bind(null, await params)} once={crypto.randomUUID()} submit="Write it down">
          <Select name="whose" label="Whose words are they?" empty="Choose" options={whose} />
          <PointFields today={londonDay(seen.now)} label="What did they say?" hint="As they said it. Your name stands beside it as the one who wrote it down." came="phone" />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}

import { notFound } from "next/navigation";
import { addressesOf } from "@/components/comment/thread";
import { oneComment } from "@/lib/comment/read";
import { commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { sidesOf } from "@/lib/hiding/read";

export type Params = { params: Promise<{ partnership: string; work: string; number: string }> };

/** Opens a page about one comment, with its addresses. */
export async function openComment(params: Params["params"]) {
  const number = commentNumber((await params).number) ?? notFound();
  const { seen, one, sides } = await openInside(params, { one: oneComment(number), sides: sidesOf });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  return { seen, one, sides, slugs, number, ...addressesOf({ ...slugs, topic: one.topic }) };
}

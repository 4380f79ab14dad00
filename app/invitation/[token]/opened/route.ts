import { openInvitation } from "@/lib/door";
import { invitationOpened } from "@/lib/invitation/delivered";

/** The page itself says, once it is shown, that it was opened. Looking at it changes nothing. */
export async function POST(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const { seen, now } = await openInvitation(params, async () => null);
  await invitationOpened({ partnershipId: seen.partnership.id, invitationId: seen.invitation.id, now });
  return new Response(null, { status: 204 });
}

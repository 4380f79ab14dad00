import { commentsAfter } from "@/lib/comment/read";
import { commentNumber } from "@/lib/comment/rules";
import { askInside } from "@/lib/door";

type Context = { params: Promise<{ partnership: string; work: string }> };

export async function GET(request: Request, { params }: Context) {
  const after = commentNumber(new URL(request.url).searchParams.get("after")) ?? 0;
  const { comments } = await askInside(params, { comments: commentsAfter(after) });
  return Response.json({ comments });
}

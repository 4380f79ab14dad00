import { z } from "zod/mini";
import { text } from "@/lib/form/input";
import { COMMENT_LETTERS } from "./rules";

export const PostCommentInput = z.object({ body: text(COMMENT_LETTERS, "Write something first. A few words are enough.") });

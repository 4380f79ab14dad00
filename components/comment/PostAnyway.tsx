"use client";

import { useField } from "@/components/ui/FormContext";
import { Icon } from "@/components/ui/Icon";
import { Submit } from "@/components/ui/Submit";

/** Stands there only when the words look as if they named a child: a hint, and the writer decides. */
export function PostAnyway({ words = "Post anyway" }: { words?: string }) {
  const { id, error } = useField("sure");
  if (!error) return null;
  return (
    <div id={id} tabIndex={-1} className="notice notice-amber">
      <Icon name="warning" />
      <div className="notice-words flow">
        <p>{error}</p>
        <Submit kind="quiet" name="sure" value="yes" pending="Posting…">{words}</Submit>
      </div>
    </div>
  );
}

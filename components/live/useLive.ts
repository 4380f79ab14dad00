"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { joinStream } from "@/components/live/one-stream";

/** Calls `lookAgain` when this work may have changed. Says whether the stream works; while it does not, ask by the clock. */
export function useLive(workId: string, lookAgain: () => void): boolean {
  const [works, setWorks] = useState(false);
  const look = useEffectEvent(lookAgain);
  useEffect(
    () =>
      joinStream((heard) => {
        if (heard.kind === "state") setWorks(heard.works);
        else if (heard.kind === "look" || heard.workId === workId) look();
      }),
    [workId],
  );
  return works;
}

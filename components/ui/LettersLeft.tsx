"use client";

import { useState, type FormEvent } from "react";

type Letters = { used: number; most?: number };

/** Counts only with scripts; without them the server says it when the words are too long. */
export function useLetters(start: string, most?: number) {
  const [used, setUsed] = useState(start.length);
  const count = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (most !== undefined) setUsed(event.currentTarget.value.length);
  };
  return { used, most, count };
}

export function LettersLeft({ used, most }: Letters) {
  if (most === undefined) return null;
  const near = used > most * 0.75;
  const over = used - most;
  return (
    <>
      {near && (
        <p className={over > 0 ? "field-count field-count-over" : "field-count"} aria-hidden="true">
          {over > 0 ? `${over} too many. ${used} of ${most} letters used.` : `${used} of ${most} letters used`}
        </p>
      )}
      {/* Said once at each border, not at every key. */}
      <span role="status" className="sr-only">
        {over > 0 ? `This is too long. You can use ${most} letters.` : near ? `You have used most of your ${most} letters.` : ""}
      </span>
    </>
  );
}

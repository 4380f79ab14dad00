const drawings = {
  idea: <><path d="M22 46h20M25 54h14" /><path d="M32 8a18 18 0 0 0-10 33v5h20v-5A18 18 0 0 0 32 8Z" /></>,
  people: <><circle cx="16" cy="20" r="7" /><circle cx="48" cy="20" r="7" /><circle cx="32" cy="16" r="8" /><path d="M4 52c0-12 5-19 12-19M60 52c0-12-5-19-12-19M18 56c0-16 6-26 14-26s14 10 14 26" /></>,
  clock: <><circle cx="32" cy="32" r="24" /><path d="M32 16v16l11 8" /></>,
  gift: <><path d="M8 26h48v30H8ZM4 16h56v10H4ZM32 16v40" /><path d="M32 16c-4-12-18-10-14-2 2 3 8 2 14 2Zm0 0c4-12 18-10 14-2-2 3-8 2-14 2Z" /></>,
  fixed: <><path d="M14 28h36v28H14Z" /><path d="M22 28v-8a10 10 0 0 1 20 0v8M32 38v8" /></>,
  eye: <><path d="M4 32s10-18 28-18 28 18 28 18-10 18-28 18S4 32 4 32Z" /><circle cx="32" cy="32" r="8" /></>,
  paper: <><path d="M14 6h26l12 12v40H14Z" /><path d="M22 26h22M22 36h22M22 46h14" /></>,
  friend: <><circle cx="22" cy="18" r="9" /><circle cx="45" cy="22" r="7" /><path d="M6 56c0-16 7-25 16-25s15 8 16 22M40 34c2-1 3-2 5-2 8 0 13 8 13 21" /></>,
  ask: <><path d="M6 10h52v34H30L16 56V44H6Z" /><path d="M26 22c0-8 12-8 12 0 0 5-6 5-6 10M32 37v.5" /></>,
};

export type EasyPictureName = keyof typeof drawings;

/** A picture beside an easy sentence: it says the same, so a screen reader leaves it out. */
export function EasyPicture({ name }: { name: EasyPictureName }) {
  return (
    <svg aria-hidden="true" focusable="false" width="64" height="64" viewBox="0 0 64 64" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
      {drawings[name]}
    </svg>
  );
}

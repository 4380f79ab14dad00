const drawings = {
  tick: <path d="M4.5 12.5 10 18 19.5 7" />,
  cross: <path d="M6 6 18 18M18 6 6 18" />,
  info: <><circle cx="12" cy="12" r="9.5" /><path d="M12 11v6M12 7.2v.2" /></>,
  warning: <><path d="M12 3.5 22 20.5H2Z" /><path d="M12 10v5M12 17.6v.2" /></>,
  eye: <><path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Z" /><circle cx="12" cy="12" r="3" /></>,
  arrow: <path d="m9 5 7 7-7 7" />,
  back: <path d="m15 5-7 7 7 7" />,
  chair: <path d="M7 3v10M7 13h10M7 21v-8M17 21v-8M17 13V9" />,
  clock: <><circle cx="12" cy="12" r="9.5" /><path d="M12 6.5V12l4 2.5" /></>,
  dot: <circle cx="12" cy="12" r="4.5" fill="currentColor" />,
  ring: <circle cx="12" cy="12" r="6.5" />,
  leaf: <path d="M5 19C5 9 11 5 20 4c0 9-4 15-12 15H5Zm0 0 8-8" />,
  plus: <path d="M12 4v16M4 12h16" />,
};

export type IconName = keyof typeof drawings;

/** A picture beside words, never instead of them. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="shrink-0"
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}

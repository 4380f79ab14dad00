/** Two rails side by side, families and services, held together by rungs. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 32 32" fill="none" strokeLinecap="round">
      <path d="M8.6 29 11.2 3" stroke="#F3D9A4" strokeWidth="3.4" />
      <path d="M23.4 29 20.8 3" stroke="#FFFFFF" strokeWidth="3.4" />
      <path d="M7.4 9h17.2M6.4 23h19.2" stroke="#7FD1CC" strokeWidth="3" />
      <path d="M5.6 16h20.8" stroke="#FFC83D" strokeWidth="4" />
    </svg>
  );
}

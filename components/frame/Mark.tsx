/** Two rails side by side, families and services, held together by rungs. */
export function Mark({ size = 34 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 32 32" fill="none" strokeLinecap="round">
      <path d="M11.4 7.6h9.2M10.4 20.4h11.2M10 26.8h12" stroke="#7FD1CC" strokeWidth="2.4" />
      <path d="M8.6 14h14.8" stroke="#FFC83D" strokeWidth="3.2" />
      <path d="M9.2 30 11.6 2" stroke="#F3D9A4" strokeWidth="3" />
      <path d="M22.8 30 20.4 2" stroke="#FFFFFF" strokeWidth="3" />
    </svg>
  );
}

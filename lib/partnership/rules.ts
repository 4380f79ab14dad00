type Followed = { id: string; followedBy: string | null };

/** Whether an organisation would in the end be followed by itself. */
export function comesBack(id: string, followedBy: string | null, all: readonly Followed[]): boolean {
  const seen = new Set([id]);
  for (let at = followedBy; at !== null; at = all.find((one) => one.id === at)?.followedBy ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

export type Holiday = { name: string; firstDay: string; lastDay: string };

export const holidayOn = <H extends Holiday>(day: string, holidays: readonly H[]): H | null => holidays.find((one) => one.firstDay <= day && day <= one.lastDay) ?? null;

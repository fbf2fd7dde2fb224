/** Months after which a guide says plainly that its check is old. */
export const staleAfterMonths = 18;

/**
 * Whether the last check lies more than 18 months back.
 *
 * @param checked day of the check, `YYYY-MM-DD`
 */
export function isStale(checked: string, now: Date): boolean {
  const limit = dayFrom(checked);
  limit.setUTCMonth(limit.getUTCMonth() + staleAfterMonths);
  return now > limit;
}

/** The day in words, in the given language: "23 November 2026". Days have no time zone, so none is applied. */
export function dayInWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(dayFrom(day));
}

function dayFrom(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

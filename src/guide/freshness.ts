/** Months after which a guide says plainly that its check is old. */
export const staleAfterMonths = 18;

/** The day 18 months after a check, from which it counts as old. Both are written `YYYY-MM-DD`. */
export function staleFrom(checked: string): string {
  const day = dayFrom(checked);
  day.setUTCMonth(day.getUTCMonth() + staleAfterMonths);
  return day.toISOString().slice(0, 10);
}

/** The day in words, in the given language: "23 November 2026". Days have no time zone, so none is applied. */
export function dayInWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(dayFrom(day));
}

function dayFrom(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

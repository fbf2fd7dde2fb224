/** The mark of a statement in a draft: nobody has compared it with anything. The schema lets it stand, and no widget shows it. */
export const uncheckedMark = 'unchecked';

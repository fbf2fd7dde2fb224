/** How every text of a new guide begins that its author has to replace. */
export const placeholder = 'Replace this';

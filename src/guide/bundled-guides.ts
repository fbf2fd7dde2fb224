/** Ids of the guides that are built into the scripts, one for each folder of `data/`. */
export const bundledGuides = ['craniosacral-therapy'];

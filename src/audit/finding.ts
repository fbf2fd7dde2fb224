/** One thing that is wrong in a guide: where, and what. */
export interface Finding {
  where: string;
  message: string;
}

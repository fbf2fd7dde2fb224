import type {Block} from './content.js';
import type {Cited} from './footer.js';

/** What a picture says between its title and its footer, with what that cites. */
export interface PictureBody extends Cited {
  blocks: readonly Block[];
}

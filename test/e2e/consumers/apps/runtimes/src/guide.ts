import {GuideError, parseGuide} from 'therapy-guide-widgets/guide';

/** What is wrong in a guide that says nothing. */
export function read(): string {
  try {
    return parseGuide({}).about.name;
  } catch (error) {
    if (error instanceof GuideError) return error.message;
    throw error;
  }
}

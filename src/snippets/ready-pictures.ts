import {pngFile} from '../picture/png-file.js';
import {pictureThemes, type PictureTheme} from '../picture/palette.js';
import type {PictureTools} from '../picture/picture-tools.js';
import {picturedTags, type PicturedTag} from '../picture/pictured.js';
import {namedSizes, type SizeName} from '../picture/size.js';
import {languageTags, type LanguageTag} from './language-tags.js';
import {makeFittingPicture, type Picture} from './picture.js';
import {renderWidget, sectionOf, type Attributes} from './render-widget.js';
import type {ReadyPicture} from './ready-picture.js';

/** A ready picture with its files. */
export interface ReadyPictureFiles {
  row: ReadyPicture;
  png: Uint8Array;
  svg: string;
}

/** Which picture to make: the row but for what its making decides. */
type Wanted = Omit<ReadyPicture, 'width' | 'height' | 'alt'>;

/**
 * The pictures that come with the files: each widget that has one, as tall as what it says, for mail and posts in both themes; and light
 * ones for link previews, with as much as fits.
 *
 * @param today the day on which they are made, by which a check is old
 */
export async function readyPictures(tools: PictureTools, today: Date): Promise<ReadyPictureFiles[]> {
  const made: ReadyPictureFiles[] = [];
  for (const wanted of languageTags.flatMap(wantedIn)) {
    const {tag, attributes, language: lang, theme, size} = wanted;
    const request = {tag, attributes: {...attributes, lang, theme}, size: namedSizes[size], today};
    const fitting = await makeFittingPicture(request, tools);
    if (fitting) made.push(await filesOf(wanted, fitting.picture, tools));
  }
  return made;
}

async function filesOf(wanted: Wanted, {drawing, svg, alt}: Picture, tools: PictureTools): Promise<ReadyPictureFiles> {
  const {width, height} = drawing;
  return {row: {...wanted, width, height, alt}, png: await pngFile(drawing, tools), svg};
}

function wantedIn(language: LanguageTag): Wanted[] {
  const inMail = picturedTags
    .flatMap((tag) => choicesOf(tag).map((attributes) => ({tag, attributes})))
    .flatMap((one) => pictureThemes.map((theme) => wantedPicture({...one, language, theme, size: 'mail'})));
  const previews = picturedTags.map((tag) =>
    wantedPicture({tag, attributes: {}, language, theme: 'light', size: 'social'}),
  );
  return [...inMail, ...previews];
}

/** All of it; of the evidence, also the plot of the first condition that has numbers. */
function choicesOf(tag: PicturedTag): Attributes[] {
  if (tag === 'therapy-quick-facts') return [{}];
  const {data} = sectionOf(renderWidget(tag, {}).widget, 'evidence');
  const condition = data.effects.flatMap((one) => one.conditions)[0];
  return condition === undefined ? [{}] : [{}, {view: 'plot', condition}];
}

function wantedPicture(one: Omit<Wanted, 'name'>): Wanted {
  return {name: nameOf(one), ...one};
}

/** "therapy-evidence-summary.plot.chronic-pain.en.dark" */
function nameOf({
  tag,
  attributes,
  language,
  theme,
  size,
}: {
  tag: PicturedTag;
  attributes: Attributes;
  language: LanguageTag;
  theme: PictureTheme;
  size: SizeName;
}): string {
  return [tag, ...Object.values(attributes), language, theme, ...(size === 'social' ? [size] : [])].join('.');
}

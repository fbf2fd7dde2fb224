import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isPictured} from '../../src/picture/pictured.js';
import {sizeNames} from '../../src/picture/size.js';
import {sizeTexts, type PictureChoices, type PictureState} from './picture-choices.js';
import {valueOf, type View} from './view.js';

/** What a person does with the picture. */
export interface PictureActions {
  choose: (next: Partial<PictureChoices>) => void;
  draw: () => void;
}

/** A picture of what the widget shows now, to download, with the text for who cannot see it. */
export function pictureSection(
  {state: {widget}}: View,
  choices: PictureChoices,
  picture: PictureState,
  actions: PictureActions,
): TemplateResult {
  return html`<section class="output picture" aria-labelledby="picture-heading">
    <h2 id="picture-heading">Download a picture</h2>
    ${
      isPictured(widget.tag)
        ? html`<p class="help">
              For mail, slides and social media, which take no code. It shows what the settings show, with your colors;
              its source, date and “Not medical advice” are always in it. Nothing is sent anywhere.
            </p>
            ${choiceFields(widget.tag, choices, actions)} ${drawnPicture(widget.tag, picture)}`
        : html`<p class="help">There are pictures of the quick facts and of what the studies found.</p>`
    }
  </section>`;
}

function choiceFields(tag: string, {size, brief}: PictureChoices, {choose, draw}: PictureActions): TemplateResult {
  const onSize = (event: Event) => {
    const next = sizeNames.find((name) => name === valueOf(event));
    if (next) choose({size: next});
  };
  const onBrief = ({currentTarget}: Event) =>
    choose({brief: currentTarget instanceof HTMLInputElement && currentTarget.checked});
  return html`<label>
      Size of the picture
      <select name="picture-size" @change=${onSize}>
        ${sizeNames.map((name) => html`<option value=${name} ?selected=${name === size}>${sizeTexts[name]}</option>`)}
      </select>
    </label>
    ${
      tag === 'therapy-evidence-summary'
        ? html`<label class="choice">
            <input type="checkbox" name="picture-brief" .checked=${brief} @change=${onBrief} />
            <span>Only the sentence for the whole</span>
          </label>`
        : nothing
    }
    <p class="row"><button type="button" class="primary" @click=${draw}>Make the picture</button></p>`;
}

function drawnPicture(tag: string, picture: PictureState): TemplateResult {
  return html`<p role="status">${statusOf(picture)}</p>
    ${picture.status === 'refused' ? html`<p class="fault" role="alert">${picture.message}</p>` : nothing}
    ${picture.status === 'drawn' ? downloads(tag, picture) : nothing}`;
}

function statusOf({status}: PictureState): string {
  return {none: '', drawing: 'The picture is being made …', refused: '', drawn: 'This is the picture.'}[status];
}

function downloads(tag: string, picture: PictureState & {status: 'drawn'}): TemplateResult {
  const {pngAddress, svgAddress, png, svgBytes, width, height, alt} = picture;
  return html`<img src=${pngAddress} width=${width} height=${height} alt=${alt} />
    <p class="row">
      <a href=${pngAddress} download="${tag}.png">Download PNG (${kilobytes(png.length)} KB)</a>
      <a href=${svgAddress} download="${tag}.svg">Download SVG (${kilobytes(svgBytes)} KB)</a>
    </p>
    <label class="code">
      Alternative text, to paste where your editor asks for it
      <textarea readonly spellcheck="false" rows="6" .value=${alt}></textarea>
    </label>`;
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1000).toLocaleString('en');
}

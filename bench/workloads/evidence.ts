import type {GuideContent} from '../guide-content.js';
import {footer, statement} from './parts.js';
import type {Adapter, Template} from './workload.js';

type Evidence = GuideContent['evidence'];

/** A summary, reviews that disagree, ten conditions that unfold to their findings, and three folded layers. */
export default function evidence<R>(content: Evidence, template: Template<R>, adapter: Adapter): R {
  const {title, overall, reviewsTitle, reviews, reviewsNote, conditionsTitle, conditions, layers} = content;
  return template`<h2>${title}</h2><p>${statement(overall, template)}</p>
    <h3>${reviewsTitle}</h3>${reviews.map((one) => review(one, template))}
    ${reviewsNote.map((note) => template`<p>${statement(note, template)}</p>`)}
    <h3>${conditionsTitle}</h3>${conditions.map((one) => row(one, template))}
    ${layers.map((one) => layer(one, template))}
    ${footer(content.footer, template, adapter)}`;
}

function review<R>({year, scope, ...line}: Evidence['reviews'][number], template: Template<R>): R {
  return template`<p><b>${year}</b> <small>${scope}:</small> ${statement(line, template)}</p>`;
}

function row<R>({name, glyph, word, finding, cautions}: Evidence['conditions'][number], template: Template<R>): R {
  return template`<details><summary><h3>${name}</h3> <b>${glyph} ${word}</b></summary><p>${statement(finding, template)}</p></details>
    ${cautions.map((caution) => template`<p>${statement(caution, template)}</p>`)}`;
}

function layer<R>({title, rows}: Evidence['layers'][number], template: Template<R>): R {
  return template`<details><summary>${title}</summary>${rows.map((one) => template`<p>${one}</p>`)}</details>`;
}

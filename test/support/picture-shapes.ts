import type {Element} from 'xast';
import {fromXml} from 'xast-util-from-xml';

/** A text of a picture with its place. */
export interface ShownText {
  text: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** A filled rectangle of a picture. */
export interface ShownBox {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}

/** The elements of a picture in their order. */
export function elementsOf(svg: string): Element[] {
  const root = fromXml(svg).children.find((node) => node.type === 'element');
  return root ? [root, ...below(root)] : [];
}

/** The texts of a picture. */
export function textsOf(svg: string): ShownText[] {
  return named(svg, 'text').map((one) => ({
    text: one.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    x: number(one, 'x'),
    y: number(one, 'y'),
    width: number(one, 'textLength'),
    fontSize: number(one, 'font-size'),
  }));
}

/** The filled rectangles of a picture. */
export function boxesOf(svg: string): ShownBox[] {
  return named(svg, 'rect').map((one) => ({
    x: number(one, 'x'),
    y: number(one, 'y'),
    width: number(one, 'width'),
    height: number(one, 'height'),
    fill: one.attributes['fill'] ?? '',
  }));
}

function named(svg: string, name: string): Element[] {
  return elementsOf(svg).filter((one) => one.name === name);
}

function below({children}: Element): Element[] {
  return children.filter((node) => node.type === 'element').flatMap((one) => [one, ...below(one)]);
}

function number({attributes}: Element, name: string): number {
  return Number(attributes[name]);
}

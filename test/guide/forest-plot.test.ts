import {expect} from '@open-wc/testing';
import {evidence} from '#guide';
import {axisFor, favours, leavesOutZero, place, placeEffect, plotsOf} from '../../src/guide/forest-plot.js';
import {effect} from '../support/effect.js';

describe('axisFor', () => {
  for (const [ciLow, ciHigh, ticks] of [
    [-0.99, -0.02, [-1, -0.5, 0]],
    [-0.99, 0.01, [-1, -0.5, 0, 0.5]],
    [-32.6, -6.1, [-40, -30, -20, -10, 0]],
    [-3.7, 0.01, [-4, -3, -2, -1, 0, 1]],
    [0.2, 0.7, [0, 0.2, 0.4, 0.6, 0.8]],
    [-0.3, 0.3, [-0.4, -0.2, 0, 0.2, 0.4]],
    [0, 0, [0, 0.5]],
    [1000, 4200, [0, 2000, 4000, 6000]],
  ] as const) {
    it(`holds ${ciLow} to ${ciHigh} and zero, in round steps`, () => {
      const axis = axisFor([effect(ciLow, (ciLow + ciHigh) / 2, ciHigh)]);
      expect(axis.ticks).to.deep.equal(ticks);
      expect([axis.min, axis.max]).to.deep.equal([ticks[0], ticks.at(-1)]);
    });
  }
});

describe('place', () => {
  for (const [value, percent] of [
    [-1, 0],
    [-0.5, 25],
    [0, 50],
    [1, 100],
  ] as const) {
    it(`puts ${value} at ${percent} % of −1 to 1`, () => {
      expect(place(value, {min: -1, max: 1, ticks: []})).to.equal(percent);
    });
  }

  it('keeps low, estimate and high in order and on the axis', () => {
    const one = effect(-0.61, -0.32, -0.02);
    const {low, estimate, high} = placeEffect(one, axisFor([one]));
    expect(low).to.be.at.least(0).and.below(estimate);
    expect(high).to.be.at.most(100).and.above(estimate);
  });
});

describe('what an interval says', () => {
  for (const [one, clear, side] of [
    [effect(-0.61, -0.32, -0.02), true, 'therapy'],
    [effect(-0.7, -0.34, 0.01), false, 'therapy'],
    [effect(-0.7, -0.34, 0), false, 'therapy'],
    [effect(0.1, 0.4, 0.7), true, 'comparison'],
    [effect(0.1, 0.4, 0.7, {better: 'higher'}), true, 'therapy'],
    [effect(-0.2, 1.11, 2.41, {better: 'higher'}), false, 'therapy'],
    [effect(-1, 0, 1), false, 'neither'],
  ] as const) {
    it(`${one.value} (${one.ciLow} to ${one.ciHigh}), ${one.better} is better: ${clear ? 'clear' : 'not clear'}, ${side}`, () => {
      expect(leavesOutZero(one)).to.equal(clear);
      expect(favours(one)).to.equal(side);
    });
  }
});

describe('plotsOf', () => {
  it('lets nothing unlike share an axis', () => {
    const plots = plotsOf([
      effect(-1, -0.5, 0),
      effect(-20, -10, 0, {measure: 'MD', unit: 'mm'}),
      effect(-3, -2, -1, {measure: 'MD', unit: 'hours a day'}),
      effect(-1, 1, 2, {measure: 'MD', unit: 'hours a day', better: 'higher'}),
      effect(-1, -0.6, 0, {comparator: 'sham', unit: 'points'}),
    ]);
    expect(plots.map(({measure, unit, better}) => [measure, unit, better])).to.deep.equal([
      ['SMD', undefined, 'lower'],
      ['MD', 'mm', 'lower'],
      ['MD', 'hours a day', 'lower'],
      ['MD', 'hours a day', 'higher'],
    ]);
    expect(plots[0]?.groups.map(({comparator, effects}) => [comparator, effects.length])).to.deep.equal([
      ['usual care', 1],
      ['sham', 1],
    ]);
  });

  it('never has two plots of one unit and direction', () => {
    const titles = plotsOf(evidence.data.effects).map(({measure, unit, better}) => [measure, unit, better].join());
    expect(new Set(titles).size).to.equal(titles.length);
  });

  for (const [title, first, second, plots] of [
    ['another time', {}, {timePoint: 'six months'}, 1],
    ['another comparator', {}, {comparator: 'sham'}, 1],
    ['one trial beside a pool', {}, {kind: 'trial'}, 1],
    ['a standardized difference that names a unit', {}, {unit: 'points'}, 1],
    ['another direction', {}, {better: 'higher'}, 2],
    ['another unit', {measure: 'MD', unit: 'mm'}, {measure: 'MD', unit: 'hours'}, 2],
    ['another measure', {}, {measure: 'MD', unit: 'mm'}, 2],
  ] as const) {
    it(`puts ${title} in ${plots === 1 ? 'the same plot' : 'a plot of its own'}`, () => {
      expect(plotsOf([effect(-1, -0.5, 0, first), effect(-1, -0.5, 0, second)])).to.have.length(plots);
    });
  }

  it('has no plot for no effects', () => {
    expect(plotsOf([])).to.deep.equal([]);
  });
});

import {expect} from '@open-wc/testing';
import {bundledChoices} from '../../site/builder/guide-choices.js';
import {faultsOf, readState, writeState} from '../../site/builder/state.js';
import {baseOf, placeFault, uploadPlaces} from '../../site/builder/upload-places.js';

const own = '/therapy-guide-widgets-0.1.0/';

describe('the settings in the address of the builder', () => {
  for (const hash of [
    '#tag=therapy-quick-facts',
    '#tag=therapy-quick-facts&facts=origins+licensing&lang=es&colour-accent=%235a2a82',
    '#tag=therapy-faq&src=%2Fguides%2Fa.json&files=npm&base=https%3A%2F%2Fcdn.example%2Fw%400.1.0&width=desktop',
    '#tag=therapy-faq&files=site&base=https%3A%2F%2Fa.example%2F&page=dark&width=tablet&format=link&site=wix',
  ]) {
    it(`are read and written as ${hash}`, () => {
      expect(writeState(readState(hash))).to.equal(hash);
    });
  }

  it('name the address of a link that was made before the question where the files are', () => {
    expect(readState('#base=https://a.example/w')).to.deep.include({
      base: 'https://a.example/w',
      place: uploadPlaces[2],
    });
  });

  for (const hash of ['', '#tag=constructor&files=constructor&width=__proto__&page=x&format=x&site=x&lang=x', '#%']) {
    it(`fall back to the defaults in "${hash}"`, () => {
      expect(writeState(readState(hash))).to.equal('#tag=therapy-quick-facts');
      expect(faultsOf(readState(hash), bundledChoices)).to.deep.equal({});
    });
  }
});

describe('the address of the files', () => {
  for (const [id, address, base, fault] of [
    ['site', '', own, ''],
    ['site', 'nonsense', own, ''],
    ['npm', 'https://cdn.example/w@0.1.0', 'https://cdn.example/w@0.1.0/dist/', ''],
    ['npm', 'https://cdn.example/w@0.1.0/', 'https://cdn.example/w@0.1.0/dist/', ''],
    ['npm', 'https://cdn.example/w', undefined, 'the version in it'],
    ['npm', '', undefined, 'the version in it'],
    ['npm', 'javascript:"0.1.0"', undefined, 'begins with https'],
    ['address', 'https://a.example/b', 'https://a.example/b/', ''],
    ['address', '/b/', '/b/', ''],
    ['address', '/', '/', ''],
    ['address', '//a.example/', undefined, 'begins with https'],
    ['address', '/a"><script>', undefined, 'begins with https'],
    ['address', 'ftp://a.example/', undefined, 'begins with https'],
    ['address', '', undefined, 'begins with https'],
  ] as const) {
    it(`is ${base ?? 'refused'} for ${id} “${address}”`, () => {
      const place = uploadPlaces.find((one) => one.id === id);
      if (!place) throw new Error(`no place ${id}`);
      expect(placeFault(place, address)).to.include(fault);
      expect(placeFault(place, address) === '').to.equal(base !== undefined);
      if (base !== undefined) expect(baseOf(place, address)).to.equal(base);
    });
  }
});

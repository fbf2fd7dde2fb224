import {expect} from '@open-wc/testing';
import {directoryUrl, readDestination} from '../../src/guide/directory.js';

const page = 'https://clinic.example/about';

describe('readDestination', () => {
  for (const [href, url] of [
    ['https://clinic.example/book', 'https://clinic.example/book'],
    ['http://clinic.example/book?x=1#y', 'http://clinic.example/book?x=1#y'],
    ['/book', 'https://clinic.example/book'],
    ['book', 'https://clinic.example/book'],
    ['  https://clinic.example/b ', 'https://clinic.example/b'],
  ] as const) {
    it(`takes "${href}" for a page`, () => {
      expect(readDestination(href, page)).to.deep.equal({kind: 'page', url});
    });
  }

  for (const [href, fields] of [
    ['https://d.example/find?q={therapy}&near={location}&for={specialty}', ['therapy', 'location', 'specialty']],
    ['https://d.example/{location}/list', ['location']],
    ['https://d.example/?a={specialty}&b={specialty}', ['specialty']],
  ] as const) {
    it(`takes "${href}" for a directory that asks for ${fields.join(', ')}`, () => {
      expect(readDestination(href, page)).to.deep.equal({
        kind: 'directory',
        template: href,
        base: page,
        fields: [...fields],
      });
    });
  }

  for (const [href, reason] of [
    ['javascript:alert(1)', /not a web address; allowed are https: and http:/],
    ['JaVaScRiPt:alert(1)', /not a web address/],
    ['java\nscript:alert(1)', /not a web address/],
    ['data:text/html,hello', /not a web address/],
    ['mailto:somebody@clinic.example', /not a web address/],
    ['tel:1', /not a web address/],
    ['file:///etc', /not a web address/],
    ['blob:https://clinic.example/1', /not a web address/],
    ['https://', /not a web address/],
    ['https://d.example/?q={name}', /"\{name\}"; allowed are \{therapy\}, \{location\} and \{specialty\}/],
    ['https://d.example/?q={}', /"\{\}"/],
    ['https://{location}.example/', /field in its host name/],
    ['https://d.example:{location}/', /not a web address/],
    ['{location}', /not a web address|host name/],
  ] as const) {
    it(`refuses "${href}"`, () => {
      const destination = readDestination(href, 'about:blank');
      expect(destination.kind === 'refused' && destination.reason).to.match(reason);
    });
  }
});

describe('directoryUrl', () => {
  const search = readDestination('https://d.example/find?q={therapy}&near={location}', page);
  if (search.kind !== 'directory') throw new Error('not a directory');

  for (const [location, encoded] of [
    ['Bath', 'Bath'],
    [' Bath ', 'Bath'],
    ['São Paulo', 'S%C3%A3o%20Paulo'],
    ['a&b=c#d?e/f', 'a%26b%3Dc%23d%3Fe%2Ff'],
    ['{therapy}', '%7Btherapy%7D'],
    ['', ''],
  ] as const) {
    it(`encodes "${location}"`, () => {
      expect(directoryUrl(search, {therapy: 'CST', location})).to.equal(`https://d.example/find?q=CST&near=${encoded}`);
    });
  }

  it('leaves a field empty that was not filled in', () => {
    expect(directoryUrl(search, {})).to.equal('https://d.example/find?q=&near=');
  });
});

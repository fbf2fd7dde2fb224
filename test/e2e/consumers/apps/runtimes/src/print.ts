import {argv} from 'node:process';

/** Prints what an entry of the package says: `node dist/print.js guide`. */
const {read} = (await import(`./${argv[2]}.js`)) as {read: () => string | Promise<string>};
console.log(await read());

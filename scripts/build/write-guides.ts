import path from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {guideSchema} from '../../src/guide/guide-schema.js';
import {writeJson} from './built-file.js';
import {guideFolders, readGuideFolder, sectionFileName, translationFolders} from './guide-folder.js';
import {root} from './paths.js';

/**
 * Writes each guide as one file, with its translations, and the schemas that they hold to.
 *
 * @param bundled folder of a guide outside `data/`, when the build bundles one
 */
export function writeGuides(bundled?: string): void {
  const folders = bundled === undefined ? guideFolders(path.join(root, 'data')) : [bundled];
  for (const folder of folders) {
    writeGuide(path.basename(folder), folder);
    for (const {language, folder: translation} of translationFolders(folder)) {
      writeGuide(`${path.basename(folder)}.${language}`, translation);
    }
  }
  writeSchemas();
}

function writeGuide(name: string, folder: string): void {
  writeJson(`guides/${name}.json`, {$schema: '../guide.schema.json', ...readGuideFolder(folder)});
}

/** One schema for the whole guide, and one for each of its files. */
function writeSchemas(): void {
  writeJson('guide.schema.json', jsonSchema(guideSchema));
  for (const [key, part] of Object.entries(guideSchema.entries)) {
    const schema: GenericSchema = 'wrapped' in part ? part.wrapped : part;
    writeJson(`schema/${sectionFileName(key)}.schema.json`, jsonSchema(schema));
  }
}

/** A schema as editors read it; `$schema` names it in the file that it describes. */
function jsonSchema(schema: GenericSchema): object {
  const written = toJsonSchema(schema, {errorMode: 'ignore'});
  return written.properties ? {...written, properties: {$schema: {type: 'string'}, ...written.properties}} : written;
}

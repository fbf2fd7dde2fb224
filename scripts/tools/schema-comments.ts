import {readFileSync} from 'node:fs';
import path from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';
import {root} from '../build/paths.js';

/** What the comments of the schemas say of a field: the names of the fields that lead to it, from the name of a schema. */
export type Comments = (schema: string, fields: readonly string[]) => string;

/** Reads the comments of all schemas of the guide. */
export function schemaComments(): Comments {
  const schemas = readSchemas();
  return (schema, fields) => {
    const start = schemas.get(schema);
    const [found] = fields.reduce<[string, ts.Node | undefined]>(
      ([, node], field) => fieldOf(node && objectIn(node, schemas), field),
      ['', start],
    );
    return found;
  };
}

/** The schemas of `src/guide/`, by the name of their constant. */
function readSchemas(): Map<string, ts.Expression> {
  const schemas = new Map<string, ts.Expression>();
  for (const file of globSync('src/guide/sections/*.ts', {cwd: root})) {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      for (const {name, initializer} of statement.declarationList.declarations) {
        if (initializer) schemas.set(name.getText(), initializer);
      }
    }
  }
  return schemas;
}

/** The fields of the first object in an expression, or of the schema that it names. */
function objectIn(node: ts.Node, schemas: ReadonlyMap<string, ts.Expression>): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isIdentifier(node)) {
    const named = schemas.get(node.text);
    return named && objectIn(named, schemas);
  }
  if (ts.isShorthandPropertyAssignment(node)) return objectIn(node.name, schemas);
  if (ts.isPropertyAssignment(node)) return objectIn(node.initializer, schemas);
  if (!ts.isCallExpression(node)) return undefined;
  return node.arguments.map((argument) => objectIn(argument, schemas)).find((one) => one !== undefined);
}

function fieldOf(object: ts.ObjectLiteralExpression | undefined, field: string): [string, ts.Node | undefined] {
  const found = object?.properties.find(({name}) => name?.getText().replace(/^'|'$/g, '') === field);
  return found ? [commentOf(found), found] : ['', undefined];
}

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment ? (ts.getTextOfJSDocComment(comment.comment) ?? '').replace(/\s+/g, ' ') : '';
}

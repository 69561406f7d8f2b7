import { parseSync } from 'vite';
import { shown, type Template, writeString, writeTemplate } from './literal.ts';
import { countAlike, type Text } from './text.ts';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Places where a string is a code and no words: types, imports, comparisons, names of units and of a precision. */
const silent = /^(TS|Import|ExportAll)/;
const compares = new Set(['===', '!==', 'in']);
const codes = new Set(['ha', 'km2', 'm2', 'acre', 'km', 'm', 'mile', 'day', 'month', 'year', '']);

const hasWords = (parts: readonly string[]) => parts.some((part) => /\p{L}/u.test(part));

const nameOf = (key: unknown): string => (isNode(key) ? String(key.name ?? key.value ?? '') : '');

/** What of a node is looked into, with what it adds to the path. */
function below(node: Node): [unknown, string][] {
  if (silent.test(node.type))
    return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression'
      ? [[node.expression, '']]
      : [];
  if (node.type === 'Property') {
    const name = nameOf(node.key);
    return name === 'language' ? [] : [[node.value, name]];
  }
  if (node.type === 'VariableDeclarator') return [[node.init, nameOf(node.id)]];
  if (node.type === 'FunctionDeclaration') return [[node.body, nameOf(node.id)]];
  if (node.type === 'BinaryExpression' && compares.has(String(node.operator))) return [];
  if (node.type === 'SwitchCase') return [[node.consequent, '']];
  if (node.type === 'MemberExpression') return [[node.object, '']];
  return Object.entries(node)
    .filter(
      ([name]) =>
        !['typeAnnotation', 'returnType', 'typeArguments', 'typeParameters', 'params'].includes(name),
    )
    .map(([, value]) => [value, '']);
}

/** A figure by its source where that reads as a name, else by its number. */
function templateOf(node: Node, source: string): Template {
  const quasis = node.quasis as readonly { value: { cooked: string } }[];
  const figures = (node.expressions as readonly Node[]).map(({ start, end }, index) => {
    const text = source.slice(start, end);
    return { name: /[{}'"`\n]/.test(text) ? String(index + 1) : text, source: text };
  });
  return { parts: quasis.map(({ value }) => value.cooked), figures };
}

/** Every text of a TypeScript catalogue, in the order of the file. Stops where the file cannot be read. */
export function scriptTexts(source: string, file: string): Text[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Text[] = [];
  const visit = (value: unknown, path: string, called: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path, called);
    if (!isNode(value)) return;
    const { type, start, end } = value;
    if (type === 'Literal' && typeof value.value === 'string') {
      const words = value.value;
      if ((called && codes.has(words)) || !hasWords([words])) return;
      found.push({ path, text: shown({ parts: [words], figures: [] }), start, end, write: writeString });
      return;
    }
    if (type === 'TemplateLiteral') {
      const template = templateOf(value, source);
      if (hasWords(template.parts))
        found.push({ path, text: shown(template), start, end, write: writeTemplate(template) });
    }
    const isCall = type === 'CallExpression';
    for (const [child, name] of below(value))
      visit(child, [path, name].filter(Boolean).join('.'), isCall && child === value.arguments);
  };
  visit(program, '', false);
  return countAlike(found);
}

import { find, html } from 'property-information';
import { parseSync, Visitor, type ESTree } from 'vite';

/** What stands in a script, as the parser of the bundler reads it. */
export interface ScriptSource {
  /** Its strings and the pieces of its templates; not the addresses that it imports. */
  texts: readonly string[];
  /** What it makes by constructors and sets by properties: `option`, `[hidden]`, `[data-ready]`. */
  names: ReadonlySet<string>;
  /** Addresses of the modules that come with it. */
  imports: readonly string[];
  /** Addresses of the modules that it loads on demand. */
  importsOnDemand: readonly string[];
  /** Whether there is nothing to run. */
  isEmpty: boolean;
  /** Whether it runs nothing but what it imports. */
  onlyImports: boolean;
}

/**
 * @param kind `module` for a file, `script` for what stands in a page.
 * @throws {SyntaxError} when it cannot be parsed.
 */
export function readScript(text: string, kind: 'module' | 'script'): ScriptSource {
  const { program, errors } = parseSync('script.js', text, { sourceType: kind });
  const [error] = errors;
  if (error) {
    const start = error.labels[0]?.start ?? 0;
    throw new SyntaxError(`${error.message} (${start}: ${text.slice(start, start + 40)})`);
  }
  return {
    ...collect(program),
    isEmpty: program.body.length === 0,
    onlyImports: program.body.every(
      (node) => node.type === 'ImportDeclaration' && node.specifiers.length === 0,
    ),
  };
}

function collect(program: ESTree.Program): Omit<ScriptSource, 'isEmpty' | 'onlyImports'> {
  const texts: string[] = [];
  const names = new Set<string>();
  const imports: string[] = [];
  const importsOnDemand: string[] = [];
  const addresses = new Set<ESTree.Expression>();
  const take = (addressed: string[], source: ESTree.Expression | null): void => {
    const address = source ? wholeText(source) : undefined;
    if (!source || address === undefined) return;
    addressed.push(address);
    addresses.add(source);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => take(imports, source),
    ExportAllDeclaration: ({ source }) => take(imports, source),
    ExportNamedDeclaration: ({ source }) => take(imports, source),
    ImportExpression: ({ source }) => take(importsOnDemand, source),
    Literal(node) {
      if (typeof node.value === 'string' && !addresses.has(node)) texts.push(node.value);
    },
    TemplateLiteral(node) {
      if (!addresses.has(node)) texts.push(...node.quasis.map(({ value }) => value.cooked ?? ''));
    },
    NewExpression({ callee }) {
      const name = callee.type === 'Identifier' ? constructed[callee.name] : undefined;
      if (name !== undefined) names.add(name);
    },
    AssignmentExpression({ left }) {
      const name = left.type === 'MemberExpression' ? attributeOf(left) : undefined;
      if (name !== undefined) names.add(`[${name}]`);
    },
  }).visit(program);
  return { texts, names, imports, importsOnDemand };
}

/** Elements that are made by a constructor of another name. */
const constructed: Readonly<Record<string, string>> = {
  Audio: 'audio',
  Image: 'img',
  Option: 'option',
};

/** The attribute that stands for a property of an element, or of its `dataset`. */
function attributeOf(member: ESTree.MemberExpression): string | undefined {
  const name = propertyOf(member);
  if (name === undefined) return undefined;
  const isData =
    member.object.type === 'MemberExpression' && propertyOf(member.object) === 'dataset';
  return find(html, isData ? `data${name[0]?.toUpperCase()}${name.slice(1)}` : name).attribute;
}

function propertyOf({ computed, property }: ESTree.MemberExpression): string | undefined {
  if (computed) return wholeText(property);
  return property.type === 'Identifier' ? property.name : undefined;
}

/** The text of a string, or of a template without gaps. */
function wholeText(node: ESTree.Expression | ESTree.PrivateIdentifier): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

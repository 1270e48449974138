import type { ElementShape, Shape } from './shape.ts';

/** Elements below which a piece of markup is written out where it stands, though it stands in several places. */
const leastOfComponent = 6;

/**
 * Writes shapes as Astro components. What stands in more than one place and is more than a few elements is a
 * component of its own, as whoever writes a site by hand would make it.
 */
export class Templates {
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #written = new Map<string, string>();
  readonly #forced = new Set<string>();

  /** Counts where each shape stands; to be told all shapes before the first is written. */
  count(shape: Shape): void {
    const uses = (this.#uses.get(shape.key) ?? 0) + 1;
    this.#uses.set(shape.key, uses);
    if (uses === 1 && shape.kind === 'element') shape.children.forEach((child) => this.count(child));
  }

  /** A component for a shape, whatever its size. Returns its name. */
  component(shape: Shape): string {
    this.#forced.add(shape.key);
    return this.#nameOf(shape);
  }

  /** The components by their names. */
  get files(): ReadonlyMap<string, string> {
    return this.#written;
  }

  /** A page of this shape. */
  page(shape: Shape): string {
    return this.#file(`<!doctype html>${this.#body(shape, 'data', 0)}`);
  }

  #nameOf(shape: Shape): string {
    let name = this.#names.get(shape.key);
    if (!name) {
      name = `Part${this.#names.size}`;
      this.#names.set(shape.key, name);
      this.#written.set(name, this.#file(this.#body(shape, 'data', 0)));
    }
    return name;
  }

  #file(body: string): string {
    const used = [...new Set([...body.matchAll(/<(Part\d+) /g)].map(([, name]) => name))];
    const imports = used.map((name) => `import ${name} from '#components/${name}.astro';\n`).join('');
    return `---\n${imports}const { data, Content, components } = Astro.props;\n---\n\n${body}\n`;
  }

  #write(shape: Shape, data: string, depth: number): string {
    if (shape.kind !== 'element' || !this.#isComponent(shape)) return this.#body(shape, data, depth);
    return `<${this.#nameOf(shape)} data={${data}} />`;
  }

  #isComponent(shape: ElementShape): boolean {
    if (this.#forced.has(shape.key)) return true;
    return (this.#uses.get(shape.key) ?? 0) > 1 && sizeOf(shape) >= leastOfComponent && !holdsProse(shape);
  }

  #body(shape: Shape, data: string, depth: number): string {
    switch (shape.kind) {
      case 'text':
        return `{${data}}`;
      case 'markup':
        return `<Fragment set:html={${data}} />`;
      case 'prose':
        return `<Content components={components} parts={${data}} />`;
      case 'element': {
        const { tag, fixed, open } = shape;
        const attributes = [
          ...fixed.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`),
          ...open.map((name, index) => ` ${name}={${data}[${index}]}`),
        ];
        const inside = shape.isList
          ? this.#list(shape, `${data}[${open.length}]`, depth)
          : shape.children
              .map((child, index) => this.#write(child, `${data}[${open.length + index}]`, depth))
              .join('');
        return inside === '' && isVoid(tag)
          ? `<${tag}${attributes.join('')} />`
          : `<${tag}${attributes.join('')}>${inside}</${tag}>`;
      }
    }
  }

  #list({ children }: ElementShape, data: string, depth: number): string {
    const item = `item${depth}`;
    const written = children.map((child) =>
      child.kind === 'text' ? item : `(<Fragment>${this.#write(child, item, depth + 1)}</Fragment>)`.replace(
        // One element needs nothing around it.
        /^\(<Fragment>(<[\s\S]*>)<\/Fragment>\)$/, '($1)'),
    ); // prettier-ignore
    const last = written.length - 1;
    const choice = written
      .map((code, kind) => (kind === last ? code : `kind${depth} === ${kind} ? ${code} : `))
      .join('');
    return `{${data}.map(([kind${depth}, ${item}]) => ${choice})}`;
  }
}

function sizeOf(shape: Shape): number {
  return shape.kind === 'element' ? 1 + shape.children.reduce((sum, child) => sum + sizeOf(child), 0) : 0;
}

const holdsProse = (shape: Shape): boolean =>
  shape.kind === 'prose' || (shape.kind === 'element' && shape.children.some(holdsProse));

const isVoid = (tag: string): boolean =>
  'area base br col embed hr img input link meta source track wbr'.split(' ').includes(tag);

/** A choice among components by the kind of their data, for what stands in MDX. */
export function choiceOf(names: readonly string[]): string {
  const imports = names.map((name) => `import ${name} from '#components/${name}.astro';\n`).join('');
  return `---\n${imports}const [kind, data] = Astro.props.of;\nconst Chosen = [${names.join(', ')}][kind];\n---\n\n<Chosen data={data} />\n`;
}

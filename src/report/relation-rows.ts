import { writeCount } from '#i18n/numbers.ts';
import type { Localized } from '#i18n/locales.ts';
import type { ExhibitOf, TieKind } from './exhibit-schema.ts';
import { capitalised } from './exhibit-words.ts';
import { paragraphsUsing } from './places.ts';
import { findTopic } from './report.ts';
import type { Writer } from './row-writer.ts';

/** Rows of the charts that show how things hang together: goals, partners, stages, chains. */

export const tree = (exhibit: ExhibitOf<'tree'>, w: Writer) => {
  const level = ({ figure, head }: { readonly figure: string; readonly head: Localized }, words: string) => ({
    digit: writeCount(w.figure(figure).value, w.locale),
    head: w.say(head),
    mark: w.row([capitalised(w.say(head)), w.written(figure), words], figure),
  });
  const { goal, branches, unnamed } = exhibit;
  const words = w.say(goal.words);
  const note = w.say(unnamed.note);
  return {
    kind: exhibit.kind,
    goal: { ...level(goal, words), words },
    branches: {
      ...level(branches, ''),
      items: branches.items.map((item) => {
        const [role, itemWords] = [w.say(item.role), w.say(item.words)];
        return { role, words: itemWords, mark: w.row([role, '', itemWords]) };
      }),
    },
    unnamed: { ...level(unnamed, note), count: w.figure(unnamed.figure).value, note },
  };
};

export const network = (exhibit: ExhibitOf<'network'>, w: Writer) => {
  const hub = { key: exhibit.hub.id, name: w.say(exhibit.hub.label), faced: false };
  const others = exhibit.nodes.map((node) => ({
    key: node.term,
    name: w.name(node),
    faced: node.faced ?? false,
  }));
  const nodes = [hub, ...others];
  const nameOf = (key: string): string => nodes.find((node) => node.key === key)?.name ?? key;
  const wordFor = (kind: TieKind): string => w.say(exhibit.ties[kind]);
  return {
    kind: exhibit.kind,
    hub: hub.key,
    nodes,
    words: Object.fromEntries(exhibit.edges.map(({ kind }) => [kind, wordFor(kind)])),
    edges: exhibit.edges.map((edge) => {
      const about = edge.about && w.say(edge.about);
      const place = findTopic(w.edition, edge.topic).number;
      const told = paragraphsUsing(w.edition, edge.to).find(({ topic }) => topic === edge.topic);
      const cells = [nameOf(edge.to), nameOf(edge.from), wordFor(edge.kind), about, place];
      const mark = w.row(cells, undefined, told?.id ?? edge.topic);
      return { from: edge.from, to: edge.to, kind: edge.kind, about, place, mark };
    }),
  };
};

export const stages = (exhibit: ExhibitOf<'stages'>, w: Writer) => ({
  kind: exhibit.kind,
  steps: exhibit.steps.map((step) => w.say(step.label)),
  empty: w.say(exhibit.empty),
  rows: exhibit.rows.map((row) => {
    const reached = exhibit.steps.findIndex((step) => step.id === row.reached);
    const step = exhibit.steps[reached];
    if (step === undefined) throw new Error(`Exhibit "${exhibit.id}": there is no step "${row.reached}".`);
    const [name, what] = [w.say(row.name), w.say(row.what)];
    return { name, what, reached, mark: w.row([name, what, w.say(step.label)], row.figure) };
  }),
});

export const links = (exhibit: ExhibitOf<'links'>, w: Writer) => {
  const hub = w.say(exhibit.hub);
  return {
    kind: exhibit.kind,
    hub,
    chains: exhibit.chains.map((chain) =>
      chain.map((step, index) => {
        const before = chain[index - 1];
        const [name, state] = [w.name(step), step.state && w.say(step.state)];
        const mark = w.row([name, before ? w.name(before) : hub, state]);
        return { name, state, faced: step.faced ?? false, mark };
      }),
    ),
  };
};

import type { World, WorldPage } from './world.ts';

/** One edit, as a writer makes it. */
export type Edit = (world: World, pick: Choices) => void;

/** Makes choices; the same seed makes the same. */
export interface Choices {
  of<T>(items: readonly T[]): T | undefined;
  chance(share: number): boolean;
  /** A name that was not used before. */
  name(start: string): string;
}

const renameSlug: Edit = (world, pick) => {
  const page = pick.of(world.pages);
  if (!page) return;
  // Sometimes an old name is taken up again, its own or that of another page.
  page.slug = pick.chance(0.2) ? (pick.of(world.oldSlugs) ?? page.slug) : pick.name('slug');
  if (pick.chance(0.2)) page.topic = pick.of(world.topics) ?? page.topic;
};

const swapSlugs: Edit = (world, pick) => {
  const [one, other] = [pick.of(world.pages), pick.of(world.pages)];
  if (one && other) [one.slug, other.slug] = [other.slug, one.slug];
};

const renamePlace: Edit = (world, pick) => {
  const page = pick.of(world.pages);
  const list = page && pick.of([page.headings, page.steps]);
  const place = list && pick.of(list);
  if (list && place) list[list.indexOf(place)] = newId(page, pick);
};

const addPlace: Edit = (world, pick) => {
  const page = pick.of(world.pages);
  if (page) pick.of([page.headings, page.steps])?.push(newId(page, pick));
};

const deletePlace: Edit = (world, pick) => {
  const page = pick.of(world.pages);
  const list = page && pick.of([page.headings, page.steps]);
  const place = list && pick.of(list);
  if (list && place) list.splice(list.indexOf(place), 1);
};

const reorder: Edit = (world, pick) => {
  pick.of(world.pages)?.steps.reverse();
  if (pick.chance(0.5)) world.pages.reverse();
};

const merge: Edit = (world, pick) => {
  const [from, into] = [pick.of(world.pages), pick.of(world.pages)];
  if (!from || !into || from === into) return;
  const isNew = (id: string): boolean => ![...into.headings, ...into.steps].includes(id);
  into.headings.push(...from.headings.filter(isNew));
  into.steps.push(...from.steps.filter(isNew));
  world.pages.splice(world.pages.indexOf(from), 1);
};

const split: Edit = (world, pick) => {
  const page = pick.of(world.pages);
  if (!page) return;
  const steps = page.steps.splice(Math.ceil(page.steps.length / 2));
  world.pages.push({ ...newPage(world, pick), steps, headings: [] });
};

const addPage: Edit = (world, pick) => {
  const page = newPage(world, pick);
  // Sometimes a number or a name is used that is not free.
  if (pick.chance(0.15)) page.number = pick.of(world.oldNumbers) ?? page.number;
  if (pick.chance(0.15)) page.slug = pick.of(world.oldSlugs) ?? page.slug;
  world.pages.push(page);
};

const deletePage: Edit = (world, pick) => {
  const page = pick.of(world.pages);
  if (page && world.pages.length > 2) world.pages.splice(world.pages.indexOf(page), 1);
};

const renameTopic: Edit = (world, pick) => {
  const topic = pick.of(world.topics);
  if (!topic || !pick.chance(0.3)) return;
  const name = pick.name('topic');
  world.topics[world.topics.indexOf(topic)] = name;
  for (const page of world.pages) if (page.topic === topic) page.topic = name;
};

export const edits: readonly Edit[] = [
  renameSlug,
  swapSlugs,
  renamePlace,
  addPlace,
  deletePlace,
  reorder,
  merge,
  split,
  addPage,
  deletePage,
  renameTopic,
];

export function newPage(world: World, pick: Choices): WorldPage {
  world.lastNumber += 1;
  const page: WorldPage = {
    number: world.lastNumber,
    topic: pick.of(world.topics) ?? '',
    slug: pick.name('slug'),
    headings: [],
    steps: [],
  };
  for (const list of [page.headings, page.steps]) {
    for (let count = 0; count < 3; count += 1) list.push(newId(page, pick));
  }
  return page;
}

/** The same few ids come up on all pages, as “why” and “still” do. */
function newId({ headings, steps }: WorldPage, pick: Choices): string {
  const common = ['why', 'steps', 'status', 'account', 'bank', 'still', 'wait', 'ask'];
  const free = common.filter((id) => ![...headings, ...steps].includes(id));
  return (pick.chance(0.7) ? pick.of(free) : undefined) ?? pick.name('id');
}

import { brandColours } from './brand-colours.ts';

/** A tag of the head of a page. */
export interface HeadTag {
  tag: 'meta' | 'link';
  attrs: Record<string, string>;
  content: string;
}

/** Where the pictures are that a head names; those that an operator has not given are left out. */
interface HeadPictures {
  /** The path of an icon for the home screens of phones. */
  touchIcon: string | undefined;
  /** The whole address of the picture for those who share a link. */
  picture: string | undefined;
}

/**
 * What a page tells browsers and others of the brand: the colour of the bars around it, for light
 * and dark systems, and its pictures.
 *
 * @param colour Of the brand.
 */
export function headTags(colour: string, { touchIcon, picture }: HeadPictures): HeadTag[] {
  const { light, dark } = brandColours(colour);
  const tag = (name: HeadTag['tag'], attrs: HeadTag['attrs']): HeadTag => ({
    tag: name,
    attrs,
    content: '',
  });
  return [
    // The first that fits counts; browsers that know no `media` here take it always.
    tag('meta', {
      name: 'theme-color',
      media: '(prefers-color-scheme:light)',
      content: light.brand,
    }),
    tag('meta', { name: 'theme-color', content: dark['brand-panel'] }),
    ...(touchIcon === undefined ? [] : [tag('link', { rel: 'apple-touch-icon', href: touchIcon })]),
    ...(picture === undefined ? [] : [tag('meta', { property: 'og:image', content: picture })]),
  ];
}

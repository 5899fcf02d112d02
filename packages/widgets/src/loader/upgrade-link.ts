import {tell} from '../internal/tell.js';
import {ELEMENTS, type Tag} from './elements.js';

/**
 * What a link may say about its element. Nothing else is copied: whoever may write `data-` attributes in a
 * CMS may not therefore write an `onclick`.
 */
const COPIED = ['variant', 'heading-level', 'lang', 'tiles', 'attribution'];

/**
 * Puts a Duit element round `<a data-duit="card" href="https://HOST/c/MUNICIPALITY/CAMPAIGN">`, with the link
 * inside as what shows until the element is there. Leaves alone what leads to another host, what names no
 * element, and what somebody is editing.
 *
 * @param origin the API's origin, which the link has to lead to
 */
export function upgradeLink(link: HTMLAnchorElement, origin: string): void {
  const {duit} = link.dataset;
  const tag = [`duit-${duit}`, `duit-campaign-${duit}`].find((each): each is Tag =>
    Object.hasOwn(ELEMENTS, each),
  );
  const [, municipality, slug] = /^\/c\/([\w-]+)(?:\/([\w-]+))?$/.exec(link.pathname) ?? [];
  if (link.isContentEditable) return;
  if (!tag || !municipality || link.origin !== origin) {
    tell('link', link);
    return;
  }
  const element = document.createElement(tag);
  for (const name of COPIED) {
    const value = link.getAttribute(`data-duit-${name}`);
    if (value) element.setAttribute(name, value);
  }
  if (slug) element.setAttribute('campaign', `${municipality}/${slug}`);
  else element.setAttribute('municipality', municipality);
  const width = link.querySelector('img[height]')?.getAttribute('width');
  if (width && element.getAttribute('variant') !== 'compact') {
    // The picture has kept a room free, and the card takes exactly that.
    element.setAttribute('room', '');
    element.style.setProperty('max-inline-size', `${width}px`);
  }
  // Without the attribute it is an ordinary link, which is not upgraded again inside its element.
  link.removeAttribute('data-duit');
  link.replaceWith(element);
  element.append(link);
}

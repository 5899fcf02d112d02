import {isCampaignName} from '../internal/names.js';
import {ELEMENTS} from '../loader/elements.js';
import {pageAddress, withoutSecrets} from './addresses.js';
import {nearest, unknownAttributes, type Unknown} from './attributes.js';

/** One place on the page where Duit is, or was to be. */
export interface Place {
  element: Element;
  /** The element's name, `a` or `iframe`. */
  tag: string;
  /** Its attributes, as they stand in the page; of addresses neither query nor fragment. */
  markup: string;
  unknown: readonly Unknown[];
  /** `municipality/slug` or `municipality`; empty where it says none. */
  name: string;
  /**
   * `mistyped`: no such element; `nameless`: the attribute that says what it shows is not there, or is no name;
   * `elsewhere`: a link to another host; `unmarked`: a link to a campaign that editors may have robbed of its
   * `data-duit`; `asleep`: its code is not there (yet).
   */
  trouble: 'mistyped' | 'nameless' | 'elsewhere' | 'unmarked' | 'asleep' | undefined;
  /** `mistyped`: what was probably meant. */
  meant?: string | undefined;
}

const LINK = /^\/c\/([\w-]+)(?:\/([\w-]+))?$/;

/** Everything under `root`, also in open shadow roots; what is inside our own elements is ours. */
function* everything(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot && !element.localName.startsWith('duit-')) yield* everything(element.shadowRoot);
  }
}

/** The start tag of an element, shortened to what a webmaster needs to find it. */
function markupOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({name}) => !/^(?:style|class|part)$/.test(name))
    .map(({name, value}) => {
      const told = /^(?:href|src)$/.test(name) ? withoutSecrets(value) : value.slice(0, 80);
      return ` ${name}="${told}"`;
    });
  return `<${element.localName}${attributes.join('')}>`;
}

function troubleOf(element: Element): Pick<Place, 'name' | 'trouble' | 'meant'> | undefined {
  const {localName: tag} = element;
  if (element instanceof HTMLIFrameElement) {
    return element.src.startsWith(`${pageAddress()}/embed/`) ? {name: '', trouble: undefined} : undefined;
  }
  if (element instanceof HTMLAnchorElement) {
    const [, municipality = '', slug = ''] = LINK.exec(element.pathname) ?? [];
    const name = [municipality, slug].filter(Boolean).join('/');
    const isOurs = element.origin === pageAddress() && municipality !== '';
    if (element.dataset['duit'] !== undefined) return {name, trouble: isOurs ? 'mistyped' : 'elsewhere'};
    const isInside = Object.keys(ELEMENTS).some((each) => element.closest(each));
    return isOurs && !isInside ? {name, trouble: 'unmarked'} : undefined;
  }
  if (!tag.startsWith('duit-')) return undefined;
  if (!Object.hasOwn(ELEMENTS, tag)) {
    return {name: '', trouble: 'mistyped', meant: nearest(tag, Object.keys(ELEMENTS))};
  }
  const isList = /^duit-campaign-(?:list|map)$/.test(tag);
  const name = element.getAttribute(isList ? 'municipality' : 'campaign') ?? '';
  const isNamed = tag === 'duit-pledge' || (isList ? /^[\w-]+$/.test(name) : isCampaignName(name));
  if (!isNamed) return {name, trouble: 'nameless'};
  return {name, trouble: customElements.get(tag) ? undefined : 'asleep'};
}

/** Every element of Duit on the page, every link to a campaign and every frame, in the page's order. */
export function takeInventory(root: Document | ShadowRoot = document): Place[] {
  return [...everything(root)].flatMap((element) => {
    const found = troubleOf(element);
    if (!found) return [];
    const {localName: tag} = element;
    return [{element, tag, markup: markupOf(element), unknown: unknownAttributes(element), ...found}];
  });
}

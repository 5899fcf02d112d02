import type {CampaignCard} from '@duit/contract';
import {
  html,
  nothing,
  render,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {CampaignListController} from '../../controllers/campaign-list-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {baseTexts} from '../../i18n/base/index.js';
import {formatNumber} from '../../i18n/format.js';
import {listTexts} from '../../i18n/list/index.js';
import {mapTexts} from '../../i18n/map/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {renderNotice} from '../../internal/notice.js';
import {page} from '../../internal/page.js';
import {refocus} from '../../internal/refocus.js';
import {safeUrl} from '../../internal/safe-url.js';
import {controls} from '../../styles/controls.styles.js';
import {notice} from '../../styles/notice.styles.js';
import type {MapPlace} from './group-places.js';
import {styles} from './campaign-map.styles.js';
import type {MapView} from './map-view.js';

/** The Dutch government's base map, free to use (PDOK BRT Achtergrondkaart). */
const TILES = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';

/** A drop whose tip is the place. */
const DROP = 'M22 42C15 32 9 26 9 18a13 13 0 1 1 26 0c0 8-6 14-13 24z';

/** A button on the map, drawn as lines in a square of 24. */
const control = (name: string, lines: string, press: () => void): TemplateResult =>
  html`<button type="button" aria-label=${name} title=${name} @click=${press}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${lines} /></svg>
  </button>`;

/**
 * The campaigns of a municipality as a list, and on a map beside it once the visitor asks for it.
 *
 * @tag duit-campaign-map
 * @attr municipality - Slug of the municipality
 * @attr theme - Only campaigns with this theme
 * @attr status - Only campaigns in this state, or `open`
 * @attr neighbourhood - Only campaigns in this neighbourhood
 * @attr href - Address of the campaigns' pages, with `{slug}` in it; by default their own pages at Duit
 * @attr tiles - Address of the map's pictures, with `{z}`, `{x}` and `{y}` in it; by default those of PDOK
 * @attr attribution - Whom to thank for the pictures; by default their host, or who made PDOK's
 * @attr open - Shows the map at once, when it comes into view; only where the pictures are of the page's own site
 *
 * @slot - What shows until the campaigns are there, and when they cannot be shown: a link to them
 *
 * @csspart ask - The button that shows the map, and whose pictures they are
 * @csspart show - The button that shows the map
 * @csspart map - The map
 * @csspart controls - The buttons on the map
 * @csspart marker - A marker on the map
 * @csspart caption - What the chosen marker stands for
 * @csspart attribution - Whom to thank for the pictures
 * @csspart list - The list of campaigns
 * @csspart campaign - A campaign in the list
 * @csspart link - The link to a campaign
 * @csspart point - The button that points a campaign out on the map
 * @csspart notice - What shows when the campaigns cannot be shown
 * @csspart retry - The button in the notice
 *
 * @fires duit-error - The campaigns cannot be shown
 */
export class DuitCampaignMap extends DuitElement {
  static override styles: CSSResultGroup = [DuitElement.styles, controls, notice, styles];

  static override properties: PropertyDeclarations = {
    municipality: {},
    theme: {},
    status: {},
    neighbourhood: {},
    href: {},
    tiles: {},
    attribution: {},
    open: {type: Boolean},
  };

  readonly #locale = new LocaleController(this, mapTexts);
  readonly #common = new LocaleController(this, listTexts);
  readonly #base = new LocaleController(this, baseTexts);
  readonly #list = new CampaignListController(this, () => ({
    municipality: this.municipality,
    theme: this.theme,
    status: this.status,
    neighbourhood: this.neighbourhood,
    q: '',
    all: true,
  }));

  /** Slug of the municipality. */
  municipality = '';
  /** Only campaigns with this theme; empty: all. */
  theme = '';
  /** Only campaigns in this state, or `open`; empty: all. */
  status = '';
  /** Only campaigns in this neighbourhood; empty: all. */
  neighbourhood = '';
  /** Address of the campaigns' pages, with `{slug}` in it; empty: their own pages at Duit. */
  href = '';
  /** Address of the map's pictures, with `{z}`, `{x}` and `{y}` in it. */
  tiles: string = TILES;
  /** Whom to thank for the pictures; empty: their host, or who made PDOK's. */
  attribution = '';
  /** Whether the map shows at once, where its pictures are of the page's own site. */
  open = false;

  #view: MapView | undefined;
  #map: 'closed' | 'loading' | 'shown' | 'failed' = 'closed';
  #chosen = '';
  #failed = false;
  readonly #inView = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting) && this.open && this.#source.own) {
        void this.#showMap();
      }
    },
    {rootMargin: '200px'},
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inView.disconnect();
    this.#view?.destroy();
    this.#view = undefined;
    this.#map = 'closed';
  }

  protected override updated(): void {
    const {status} = this.#list;
    const failed = status === 'failed' || status === 'unknown';
    if (failed && !this.#failed) {
      this.tell(new DuitErrorEvent(this.municipality, status === 'unknown' ? 'not-found' : 'no-answer'));
    }
    this.#failed = failed;
    // Not before there is a place for the map; to observe twice is to observe once.
    if (this.renderRoot.querySelector('.canvas')) this.#inView.observe(this);
    this.#view?.show(this.#places());
    this.#view?.choose(this.#chosen);
  }

  /** Host of the pictures, and whether that is the page's own site. */
  get #source(): {host: string; own: boolean} {
    const url = new URL(safeUrl(this.tiles, document.baseURI) ?? TILES);
    return {host: url.host, own: url.origin === location.origin};
  }

  #cards(): CampaignCard[] {
    return this.#list.slugs.flatMap((slug) => page().store.get(`${this.municipality}/${slug}`).card ?? []);
  }

  #places(): MapPlace[] {
    return this.#cards().flatMap(({slug, title, location}) => (location ? {slug, title, ...location} : []));
  }

  #showMap = async (pressed?: Event): Promise<void> => {
    if (this.#map === 'loading' || this.#map === 'shown') return;
    this.#map = 'loading';
    this.requestUpdate();
    try {
      const {MapView} = await import('./map-view.js');
      await this.updateComplete;
      const container = this.renderRoot.querySelector<HTMLElement>('.canvas');
      if (!container || !this.isConnected) return;
      this.#view = new MapView(container, {
        tiles: this.tiles,
        draw: this.#drawMarker,
        choose: this.#choose,
        failed: this.#tilesFailed,
      });
      this.#map = 'shown';
    } catch (error) {
      this.#map = 'failed';
      console.warn('Duit: the map could not be loaded.', error);
    }
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone. A map that opens by itself leaves the focus alone.
    if (pressed) this.#refocus(this.#view ? '.canvas' : '[part=show]');
  };

  #refocus(selector: string): void {
    void refocus(this.renderRoot as ShadowRoot, selector);
  }

  #tilesFailed = (): void => {
    this.#view?.destroy();
    this.#view = undefined;
    this.#map = 'failed';
    this.requestUpdate();
    const {host} = this.#source;
    console.warn(
      `Duit: no picture of the map came from ${host}. Does your Content Security Policy have img-src ${host}?`,
    );
    // The map may have had it.
    void this.updateComplete.then(() => this.#refocus('[part=show]'));
  };

  #drawMarker = (places: readonly MapPlace[]): HTMLElement => {
    const {texts, intl} = this.#locale;
    const count = formatNumber(places.length, intl);
    const titles = places.map(({title}) => title).join(', ');
    const name = places.length > 1 ? `${texts.several(places.length, count)}: ${titles}` : titles;
    const holder = document.createElement('div');
    render(
      html`<button type="button" class="pin" part="marker" aria-label=${name} title=${name}>
        <svg viewBox="0 0 44 44" aria-hidden="true">
          <path d=${DROP} />
          ${places.length > 1 ? svg`<text x="22" y="23">${count}</text>` : svg`<circle cx="22" cy="18" r="4.5" />`}
        </svg>
      </button>`,
      holder,
    );
    return holder.firstElementChild as HTMLElement;
  };

  #choose = (slug: string): void => {
    this.#chosen = slug;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelector<HTMLElement>('[aria-current]');
      // The list beside the map scrolls; the page stays where the map is.
      item?.parentElement?.scrollTo(0, item.offsetTop);
    });
  };

  #retry = async (): Promise<void> => {
    await this.#list.retry();
    await this.updateComplete;
    this.#refocus('[part=show], [part=link], [part=retry]');
  };

  protected override render(): TemplateResult {
    const {status, slugs, answered} = this.#list;
    const {texts} = this.#common;
    if (!slugs.length && (status === 'failed' || status === 'unknown')) return this.#renderNotice(status);
    if (!answered || !this.#locale.ready || !this.#common.ready || !this.#base.ready) {
      return this.childElementCount
        ? html`<slot></slot>`
        : html`<div class="ask" aria-busy="true"><p>${texts.loading}</p></div>`;
    }
    const cards = this.#cards();
    const chosen = cards.find(({slug}) => slug === this.#chosen);
    return html`<div class="both">
      ${this.#list.isPlaced ? this.#renderMap(chosen) : nothing}
      <p class="visually-hidden" role="status">
        ${chosen ? this.#locale.texts.chosen(chosen.title) : nothing}
      </p>
      ${
        cards.length
          ? html`<ul class="list" part="list">
              ${cards.map((card) => this.#renderCampaign(card))}
            </ul>`
          : html`<p class="quiet">
              ${this.theme || this.status || this.neighbourhood ? texts.emptyFiltered : texts.empty}
            </p>`
      }
    </div>`;
  }

  #renderMap(chosen: CampaignCard | undefined): TemplateResult {
    const {texts} = this.#locale;
    const {host, own} = this.#source;
    const isOpen = this.#map === 'loading' || this.#map === 'shown';
    return html`<div class="frame" ?hidden=${!isOpen}>
        <div class="canvas" part="map" role="region" aria-label=${texts.map} tabindex="0"></div>
        ${this.#map === 'loading' ? html`<p class="over">${texts.loading}</p>` : nothing}
        <div class="controls" part="controls">
          ${control(texts.zoomIn, 'M12 5v14M5 12h14', () => this.#view?.zoom(1))}
          ${control(texts.zoomOut, 'M5 12h14', () => this.#view?.zoom(-1))}
          ${control(texts.all, 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', () => this.#view?.showAll())}
        </div>
        ${chosen ? html`<div class="caption" part="caption">${this.#renderTitle(chosen)}</div>` : nothing}
        <p class="attribution" part="attribution">
          © ${this.attribution || (this.tiles === TILES ? 'Kadaster, PDOK' : host)}
        </p>
      </div>
      ${
        isOpen
          ? nothing
          : html`<div class="ask" part="ask">
              ${
                this.#map === 'failed'
                  ? html`<p role="alert">${ERROR_ICON} ${texts.failed}</p>`
                  : own
                    ? nothing
                    : html`<p class="small" id="source">${texts.source(host)}</p>`
              }
              <button
                type="button"
                class="button secondary"
                part="show"
                aria-describedby=${own ? nothing : 'source'}
                @click=${this.#showMap}
              >
                ${this.#map === 'failed' ? this.#common.texts.retry : texts.show}
              </button>
            </div>`
      }`;
  }

  #renderTitle({slug, title, place, neighbourhood, state, url, locale}: CampaignCard): TemplateResult {
    const {langOf, texts} = this.#base;
    const href = safeUrl(
      this.href ? this.href.replaceAll('{slug}', slug) : url,
      this.href ? document.baseURI : page().api.base,
    );
    return html`<div>
      <a part="link" href=${href ?? nothing} lang=${langOf(locale)}>${title}</a>
      <p class="quiet small">
        <span lang=${langOf(locale)}>${neighbourhood || place}</span> · ${texts.states[state]}
      </p>
    </div>`;
  }

  #renderCampaign(card: CampaignCard): TemplateResult {
    const {slug, title, location} = card;
    const current = slug === this.#chosen;
    return html`<li part="campaign" aria-current=${current ? 'true' : nothing}>
      ${this.#renderTitle(card)}
      ${
        location && this.#map === 'shown'
          ? html`<button
              type="button"
              class="point"
              part="point"
              aria-pressed=${current}
              aria-label=${this.#locale.texts.point(title)}
              title=${this.#locale.texts.point(title)}
              @click=${() => {
                this.#choose(slug);
                this.renderRoot.querySelector('.frame')?.scrollIntoView({block: 'nearest'});
              }}
            >
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path
                  d="M12 21c-4-5-6.5-8-6.5-11.5a6.5 6.5 0 1 1 13 0C18.5 13 16 16 12 21zM12 7.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4"
                />
              </svg>
            </button>`
          : nothing
      }
    </li>`;
  }

  #renderNotice(status: 'failed' | 'unknown'): TemplateResult {
    const {texts} = this.#common;
    const retry = status === 'failed' ? () => void this.#retry() : undefined;
    return renderNotice({text: texts[status], retry}, texts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-campaign-map': DuitCampaignMap;
  }
}

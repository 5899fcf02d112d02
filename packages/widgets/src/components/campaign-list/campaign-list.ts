import type {CampaignCard} from '@duit/contract';
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CampaignListController} from '../../controllers/campaign-list-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {NearController} from '../../controllers/near-controller.js';
import {UrlStateController} from '../../controllers/url-state-controller.js';
import '../../define/duit-campaign-card.js';
import {DuitCampaignsFilteredEvent} from '../../events/duit-campaigns-filtered-event.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {formatNumber} from '../../i18n/format.js';
import {listTexts} from '../../i18n/list/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {renderNotice} from '../../internal/notice.js';
import {page} from '../../internal/page.js';
import {refocus} from '../../internal/refocus.js';
import {controls} from '../../styles/controls.styles.js';
import {notice} from '../../styles/notice.styles.js';
import type {DuitCampaignCard} from '../campaign-card/campaign-card.js';
import {styles} from './campaign-list.styles.js';
import {distances, picturesOf, renderCards} from './list-cards.js';
import {ALL, NAMES, renderFilters, type Choices} from './list-filters.js';

/** From the last letter to the search, in milliseconds: fast typists do not search for half words. */
const TYPING_MS = 300;

/**
 * The campaigns of a municipality as cards, with filters and a button for more.
 *
 * @tag duit-campaign-list
 * @attr municipality - Slug of the municipality
 * @attr theme - The theme that is chosen at first; all when absent
 * @attr status - The status that is chosen at first: a state such as `ready`, or `open`; all when absent
 * @attr neighbourhood - The neighbourhood that is chosen at first; all when absent
 * @attr q - What is searched for at first
 * @attr without - Names of filters to leave out, with spaces: `search theme status neighbourhood near`
 * @attr href - Address of the campaigns' pages, with `{slug}` in it; by default their own pages at Duit
 * @attr url-state - Keeps the choices in the page's address
 * @attr heading-level - Level of the cards' titles among the page's headings, 1 to 6; 3 by default
 *
 * @slot - What shows until the campaigns are there, and when they cannot be shown: a link to them
 *
 * @csspart filters - The filters
 * @csspart near - The button that puts the nearest campaigns first
 * @csspart distance - How far a campaign is, when the nearest come first
 * @csspart status - How many campaigns are shown
 * @csspart cards - The list of cards
 * @csspart more - The button for more campaigns
 * @csspart empty - What shows when no campaign matches
 * @csspart notice - What shows when the campaigns cannot be shown
 * @csspart retry - The button in the notice
 *
 * @fires duit-campaigns-filtered - The visitor chose a theme, status or neighbourhood
 * @fires duit-error - The campaigns cannot be shown
 */
export class DuitCampaignList extends DuitElement {
  static override styles: CSSResultGroup = [DuitElement.styles, controls, notice, styles];

  static override properties: PropertyDeclarations = {
    municipality: {},
    theme: {},
    status: {},
    neighbourhood: {},
    q: {},
    without: {},
    href: {},
    urlState: {type: Boolean, attribute: 'url-state'},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  readonly #locale = new LocaleController(this, listTexts);
  readonly #near = new NearController(this);
  // Before the list: it sets theme and status from the address, which the list then reads.
  readonly #url = new UrlStateController(this, () => this.urlState && this.#readUrl());
  readonly #list = new CampaignListController(this, () => ({
    municipality: this.municipality,
    theme: this.theme,
    status: this.status,
    neighbourhood: this.neighbourhood,
    q: this.q,
    all: !!this.#near.here,
  }));

  /** Slug of the municipality. */
  municipality = '';
  /** The chosen theme; empty: all. */
  theme = '';
  /** The chosen status: a state, or `open`; empty: all. */
  status = '';
  /** The chosen neighbourhood; empty: all. */
  neighbourhood = '';
  /** What is searched for; empty: everything. */
  q = '';
  /** Names of filters to leave out, with spaces between them. */
  without = '';
  /** Address of the campaigns' pages, with `{slug}` in it; empty: their own pages at Duit. */
  href = '';
  /** Whether the choices are kept in the page's address. */
  urlState = false;
  /** Level of the cards' titles among the page's headings, 1 to 6. */
  headingLevel = 3;

  /** What the webmaster chose, for when the address says nothing. */
  #first: Choices = ALL;
  /** Waits for the end of a word before it searches. */
  #typing: ReturnType<typeof setTimeout> | undefined;
  #failed = false;
  /** The focus waits for the campaigns: the button that asked for them is gone. */
  #isAwaited = false;

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#first = this.#choices();
    if (this.urlState) this.#readUrl();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override updated(): void {
    const {status} = this.#list;
    if (this.#near.here && status === 'ready') this.#near.prepare(picturesOf(this.#cards()));
    const failed = status === 'failed' || status === 'unknown';
    if (failed && !this.#failed) {
      this.tell(new DuitErrorEvent(this.municipality, status === 'unknown' ? 'not-found' : 'no-answer'));
    }
    this.#failed = failed;
    if (!this.#isAwaited || status === 'loading') return;
    this.#isAwaited = false;
    this.#refocus('duit-campaign-card');
  }

  #choices(): Choices {
    const {theme, status, neighbourhood, q} = this;
    return {theme, status, neighbourhood, q};
  }

  #readUrl(): void {
    for (const name of NAMES) this[name] = this.#url.read(name) ?? this.#first[name];
  }

  #choose(choices: Partial<Choices>): void {
    Object.assign(this, choices);
    if (this.urlState) this.#url.write(this.#choices());
    this.tell(new DuitCampaignsFilteredEvent(this.municipality, this.theme, this.status, this.neighbourhood));
  }

  #chosen = ({target}: Event): void => {
    const {id, value} = target as HTMLSelectElement;
    this.#choose({[id]: value});
  };

  #typed = (): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(this.#search, TYPING_MS);
  };

  #search = (): void => {
    const typed = this.renderRoot.querySelector('input')?.value ?? '';
    // A space after a word is the beginning of the next one.
    if (typed.trim() === this.q.trim()) return;
    // One step back undoes the whole search, not the last letter of it.
    const replace = !!this.q;
    this.q = typed.trim() && typed;
    if (this.urlState) this.#url.write(this.#choices(), replace);
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#search();
  };

  #toggleNear = (): void => (this.#near.here ? this.#near.stop() : this.#near.ask());

  #showAll = (): void => {
    this.#choose(ALL);
    // The button goes away with the empty list.
    const input = this.renderRoot.querySelector<HTMLElement>('.input');
    if (input) input.focus();
    else this.#isAwaited = true;
  };

  #more = async (): Promise<void> => {
    if (this.#list.status === 'loading') return;
    const before = this.#list.slugs.length;
    await this.#list.more();
    await this.updateComplete;
    // The button keeps the focus as long as there is more; after the last page it is gone.
    if (this.#list.hasMore) return;
    const first = this.renderRoot.querySelectorAll<DuitCampaignCard>('duit-campaign-card')[before];
    await first?.updateComplete;
    first?.focus();
  };

  #retry = async (): Promise<void> => {
    await this.#list.retry();
    await this.updateComplete;
    this.#refocus('select, duit-campaign-card');
  };

  /** Gives the focus to what came, or to the button that tries again. */
  #refocus(selector: string): void {
    void refocus(this.renderRoot as ShadowRoot, this.#list.status === 'ready' ? selector : '[part=retry]');
  }

  protected override render(): TemplateResult {
    const {status, slugs, answered} = this.#list;
    const failed = !slugs.length && (status === 'failed' || status === 'unknown') && status;
    // What was chosen may be what cannot be answered: an old address, a status that is no more.
    const isStuck = failed && this.#isNarrowed();
    if (failed && !answered && !isStuck) return this.#renderNotice(failed);
    if (!this.#locale.ready || !(answered || isStuck)) return this.#renderLoading();
    return html`<div class="list">
      ${renderFilters({
        choices: this.#choices(),
        without: this.without,
        list: this.#list,
        near: this.#near,
        locale: this.#locale,
        typed: this.#typed,
        chosen: this.#chosen,
        submit: this.#submit,
        toggleNear: this.#toggleNear,
      })}
      <p class="quiet" part="status" role="status">${failed ? nothing : this.#shown()}</p>
      ${
        slugs.length
          ? this.#renderCards()
          : failed
            ? this.#renderNotice(failed)
            : status === 'ready'
              ? this.#renderEmpty()
              : nothing
      }
    </div>`;
  }

  #shown(): string {
    const {texts, intl} = this.#locale;
    const {status, slugs, hasMore} = this.#list;
    if (status === 'loading') return texts.loading;
    if (!slugs.length) {
      if (this.q) return texts.emptySearch;
      return this.#isNarrowed() ? texts.emptyFiltered : texts.empty;
    }
    return (hasMore ? texts.shownOfMore : texts.shown)(slugs.length, formatNumber(slugs.length, intl));
  }

  #isNarrowed(): boolean {
    return NAMES.some((name) => this[name]);
  }

  #renderLoading(): TemplateResult {
    if (this.childElementCount) return html`<slot></slot>`;
    return html`<div class="cards" aria-busy="true">
      <p class="visually-hidden">${this.#locale.texts.loading}</p>
      <div class="space"></div>
      <div class="space"></div>
      <div class="space"></div>
    </div>`;
  }

  #renderNotice(status: 'failed' | 'unknown'): TemplateResult {
    const {texts} = this.#locale;
    const retry = status === 'failed' ? () => void this.#retry() : undefined;
    return renderNotice({text: texts[status], retry}, texts);
  }

  #cards(): CampaignCard[] {
    return this.#list.slugs.flatMap((slug) => page().store.get(`${this.municipality}/${slug}`).card ?? []);
  }

  #renderCards(): TemplateResult {
    const {status, hasMore, slugs} = this.#list;
    const cards = this.#cards();
    const here = this.#near.mayOrder(picturesOf(cards)) ? this.#near.here : undefined;
    return renderCards({
      names: slugs.map((slug) => `${this.municipality}/${slug}`),
      away: here && distances(cards, here),
      isBusy: status === 'loading' || !!this.#near.here !== !!here,
      hasMore,
      hasFailed: status === 'failed',
      href: this.href,
      headingLevel: this.headingLevel,
      locale: this.#locale,
      more: this.#more,
    });
  }

  #renderEmpty(): TemplateResult {
    const {texts} = this.#locale;
    return html`<div class="empty" part="empty">
      ${
        this.#isNarrowed()
          ? html`<button type="button" class="button secondary" @click=${this.#showAll}>
              ${texts.showAll}
            </button>`
          : html`<slot></slot>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'duit-campaign-list': DuitCampaignList;
  }
}

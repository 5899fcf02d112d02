import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CampaignListController} from '../../controllers/campaign-list-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {UrlStateController} from '../../controllers/url-state-controller.js';
import '../../define/duit-campaign-card.js';
import {DuitCampaignsFilteredEvent} from '../../events/duit-campaigns-filtered-event.js';
import {DuitErrorEvent} from '../../events/duit-error-event.js';
import {formatNumber} from '../../i18n/format.js';
import {listTexts, type StatusChoice} from '../../i18n/list/index.js';
import {DuitElement} from '../../internal/duit-element.js';
import {ERROR_ICON} from '../../internal/icons.js';
import {controls} from '../../styles/controls.styles.js';
import {notice} from '../../styles/notice.styles.js';
import type {DuitCampaignCard} from '../campaign-card/campaign-card.js';
import {styles} from './campaign-list.styles.js';

const STATUSES: readonly StatusChoice[] = ['', 'open', 'ready', 'funded', 'realised'];

/** Whether a status is one that visitors can choose; a webmaster may set any state. */
const isChoice = (status: string): status is StatusChoice => STATUSES.some((each) => each === status);

/** A theme as people read it: `samen-leven` is `Samen leven`. */
const themeName = (theme: string): string =>
  (theme.charAt(0).toUpperCase() + theme.slice(1)).replaceAll('-', ' ');

/**
 * The campaigns of a municipality as cards, with filters and a button for more.
 *
 * @tag duit-campaign-list
 * @attr municipality - Slug of the municipality
 * @attr theme - The theme that is chosen at first; all when absent
 * @attr status - The status that is chosen at first: a state such as `ready`, or `open`; all when absent
 * @attr href - Address of the campaigns' pages, with `{slug}` in it; by default their own pages at Duit
 * @attr url-state - Keeps the choices in the page's address
 * @attr heading-level - Level of the cards' titles among the page's headings, 1 to 6; 3 by default
 *
 * @slot - What shows until the campaigns are there, and when they cannot be shown: a link to them
 *
 * @csspart filters - The filters
 * @csspart status - How many campaigns are shown
 * @csspart cards - The list of cards
 * @csspart more - The button for more campaigns
 * @csspart empty - What shows when no campaign matches
 * @csspart notice - What shows when the campaigns cannot be shown
 * @csspart retry - The button in the notice
 *
 * @fires duit-campaigns-filtered - The visitor chose a theme or status
 * @fires duit-error - The campaigns cannot be shown
 */
export class DuitCampaignList extends DuitElement {
  static override styles: CSSResultGroup = [DuitElement.styles, controls, notice, styles];

  static override properties: PropertyDeclarations = {
    municipality: {},
    theme: {},
    status: {},
    href: {},
    urlState: {type: Boolean, attribute: 'url-state'},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  readonly #locale = new LocaleController(this, listTexts);
  // Before the list: it sets theme and status from the address, which the list then reads.
  readonly #url = new UrlStateController(this, () => this.urlState && this.#readUrl());
  readonly #list = new CampaignListController(this, () => ({
    municipality: this.municipality,
    theme: this.theme,
    status: this.status,
  }));

  /** Slug of the municipality. */
  municipality = '';
  /** The chosen theme; empty: all. */
  theme = '';
  /** The chosen status: a state, or `open`; empty: all. */
  status = '';
  /** Address of the campaigns' pages, with `{slug}` in it; empty: their own pages at Duit. */
  href = '';
  /** Whether the choices are kept in the page's address. */
  urlState = false;
  /** Level of the cards' titles among the page's headings, 1 to 6. */
  headingLevel = 3;

  /** What the webmaster chose, for when the address says nothing. */
  #first = {theme: '', status: ''};
  #failed = false;

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#first = {theme: this.theme, status: this.status};
    if (this.urlState) this.#readUrl();
    super.connectedCallback();
  }

  protected override updated(): void {
    const {status} = this.#list;
    const failed = status === 'failed' || status === 'unknown';
    if (failed && !this.#failed) {
      this.tell(new DuitErrorEvent(this.municipality, status === 'unknown' ? 'not-found' : 'no-answer'));
    }
    this.#failed = failed;
  }

  #readUrl(): void {
    this.theme = this.#url.read('theme') ?? this.#first.theme;
    this.status = this.#url.read('status') ?? this.#first.status;
  }

  #choose(theme: string, status: string): void {
    this.theme = theme;
    this.status = status;
    if (this.urlState) this.#url.write({theme, status});
    this.tell(new DuitCampaignsFilteredEvent(this.municipality, theme, status));
  }

  #chooseTheme = (event: Event): void => this.#choose((event.target as HTMLSelectElement).value, this.status);

  #chooseStatus = (event: Event): void => this.#choose(this.theme, (event.target as HTMLSelectElement).value);

  #showAll = (): void => {
    this.#choose('', '');
    // The button goes away with the empty list.
    this.renderRoot.querySelector('select')?.focus();
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
    if (this.#list.status === 'ready')
      this.renderRoot.querySelector<HTMLElement>('select, duit-campaign-card')?.focus();
  };

  protected override render(): TemplateResult {
    const {status, slugs} = this.#list;
    if (!slugs.length && (status === 'failed' || status === 'unknown')) return this.#renderNotice(status);
    if (!this.#locale.ready || (status === 'loading' && !slugs.length && !this.#list.themes.size)) {
      return this.#renderLoading();
    }
    return html`<div class="list">
      ${this.#renderFilters()}
      <p class="quiet" part="status" role="status">${this.#shown()}</p>
      ${slugs.length ? this.#renderCards() : status === 'ready' ? this.#renderEmpty() : nothing}
    </div>`;
  }

  #shown(): string {
    const {texts, intl} = this.#locale;
    const {status, slugs, hasMore} = this.#list;
    if (status === 'loading') return texts.loading;
    if (!slugs.length) return this.theme || this.status ? texts.emptyFiltered : texts.empty;
    return (hasMore ? texts.shownOfMore : texts.shown)(slugs.length, formatNumber(slugs.length, intl));
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
    return html`<slot></slot>
      <div class="notice" part="notice">
        <p role="status">${ERROR_ICON}<span>${status === 'failed' ? texts.failed : texts.unknown}</span></p>
        ${
          status === 'failed'
            ? html`<button type="button" part="retry" @click=${this.#retry}>${texts.retry}</button>`
            : nothing
        }
      </div>`;
  }

  #renderFilters(): TemplateResult {
    const {texts} = this.#locale;
    const themes = [...new Set([...this.#list.themes, this.theme])].filter(Boolean).sort();
    const statuses = STATUSES.some((status) => status === this.status)
      ? STATUSES
      : [...STATUSES, this.status];
    return html`<fieldset class="filters" part="filters">
      <legend class="visually-hidden">${texts.filters}</legend>
      ${
        themes.length
          ? html`<div class="field">
              <label class="label" for="theme">${texts.theme}</label>
              <select class="input" id="theme" @change=${this.#chooseTheme}>
                <option value="" .selected=${!this.theme}>${texts.allThemes}</option>
                ${themes.map((theme) => html`<option value=${theme} .selected=${theme === this.theme}>${themeName(theme)}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <div class="field">
        <label class="label" for="status">${texts.status}</label>
        <select class="input" id="status" @change=${this.#chooseStatus}>
          ${statuses.map(
            (status) =>
              html`<option value=${status} .selected=${status === this.status}>
                ${isChoice(status) ? texts.statuses[status] : themeName(status)}
              </option>`,
          )}
        </select>
      </div>
    </fieldset>`;
  }

  #renderCards(): TemplateResult {
    const {slugs, status, hasMore} = this.#list;
    const {texts} = this.#locale;
    return html`<ul class="cards" part="cards" aria-busy=${status === 'loading'}>
        ${slugs.map(
          (slug) =>
            html`<li>
              <duit-campaign-card
                campaign="${this.municipality}/${slug}"
                href=${this.href.replaceAll('{slug}', slug)}
                heading-level=${this.headingLevel}
              ></duit-campaign-card>
            </li>`,
        )}
      </ul>
      ${
        hasMore || status === 'failed'
          ? html`<div class="more">
              ${status === 'failed' ? html`<p class="error" role="alert">${ERROR_ICON}${texts.moreFailed}</p>` : nothing}
              <button
                type="button"
                class="button secondary"
                part="more"
                aria-disabled=${status === 'loading'}
                @click=${this.#more}
              >
                ${texts.more}
              </button>
            </div>`
          : nothing
      }`;
  }

  #renderEmpty(): TemplateResult {
    const {texts} = this.#locale;
    return html`<div class="empty" part="empty">
      ${
        this.theme || this.status
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

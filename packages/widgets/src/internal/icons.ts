import {html, type TemplateResult} from 'lit';
import type {Kind} from '@duit/contract';

/** Draws one icon of 24 × 24 units; the word beside it says what it is, so it is hidden from readers. */
const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** The icon of each kind of contribution: box, clock, light bulb, coin. */
export const KIND_ICONS: Record<Kind, TemplateResult> = {
  goods: icon('M3 7.5 12 3l9 4.5v9L12 21l-9-4.5zm0 0 9 4.5 9-4.5M12 12v9M7.5 5.25l9 4.5'),
  time: icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3.5 2'),
  knowledge: icon(
    'M9 17.5h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5.9 1 .9 1.6h5.2c0-.6.3-1.1.9-1.6A6 6 0 0 0 12 3',
  ),
  money: icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m3.5 5.6a4.3 4.3 0 1 0 0 6.8M7 10.8h5.5M7 13.2h5.5'),
};

/** A tick: done, reached. */
export const CHECK_ICON = icon('m5 12.5 4.5 4.5L19 7.5');
/** An exclamation mark in a circle: something is wrong. */
export const ERROR_ICON = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4.5v5.5m0 3v.5');

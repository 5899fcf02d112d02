import type {Kind} from '@duit/contract';
import {raw} from 'hono/html';
import {html, type Html} from './html.js';

/** Outlines of 24 × 24; words always stand beside them, so they are hidden from screen readers. */
const PATHS: Record<Kind, string> = {
  goods: '<path d="M3 8l9-5 9 5v8l-9 5-9-5z"/><path d="M3 8l9 5 9-5M12 13v8"/>',
  time: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  knowledge:
    '<path d="M9 18h6M10 21h4M8.5 14.5A6 6 0 1 1 15.5 14.5c-.8.7-1 1.5-1 2.5h-5c0-1-.2-1.800-1-2.500z"/>',
  money: '<circle cx="12" cy="12" r="9"/><path d="M15.500 8.500a4.500 4.500 0 1 0 0 7M7 11h6M7 13.500h5"/>',
};

/** The outlines alone, 24 × 24, for a picture that sets its own stroke. */
export const kindOutline = (kind: Kind): Html => html`${raw(PATHS[kind])}`;

/** The sign of a kind of need. */
export const kindIcon = (kind: Kind): Html =>
  html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true">${raw(PATHS[kind])}</svg>`;

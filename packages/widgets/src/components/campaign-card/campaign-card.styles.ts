import {css} from 'lit';

export const styles = css`
  /* The space that the page's own content took stays reserved, so that nothing below the card jumps. */
  .stack {
    display: grid;
    block-size: 100%;
  }

  .stack > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .space {
    visibility: hidden;
    overflow: clip;
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card:hover {
    border-color: var(--_line-strong);
  }

  .picture {
    flex: none;
    aspect-ratio: 3 / 2;
    background: var(--_surface-sunken);
  }

  .picture:has(> .icon) {
    display: grid;
    place-content: center;
    color: var(--_line-strong);
  }

  .picture > .icon {
    inline-size: 4rem;
    block-size: 4rem;
    stroke-width: 1;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }

  .state {
    align-self: start;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    font-size: 0.875em;
    font-weight: 600;
  }

  .state.ready,
  .state.over-funded,
  .state.funded,
  .state.realised {
    border-color: var(--_success);
    color: var(--_success);
  }

  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title a {
    color: inherit;
    text-decoration: none;
  }

  /* One link, as large as the card. */
  .title a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .card:hover .title a {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }

  .title a:focus-visible {
    outline: 0;
    box-shadow: none;
  }

  .card:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus-ring);
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }

  .needs {
    gap: var(--_space-3);
    font-size: 0.875em;
  }

  .card .to-start {
    display: none;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin-block-start: auto;
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }

  .meta .readiness {
    flex: 1 0 100%;
  }

  .compact {
    flex-direction: row;
  }

  :host([room]) .picture {
    position: relative;
    flex: 1 0 5rem;
    aspect-ratio: auto;
  }

  :host([room]) img {
    position: absolute;
  }

  .compact .picture {
    align-self: start;
    inline-size: 5.5rem;
    aspect-ratio: 1;
    margin-block: var(--_space-3);
    margin-inline-start: var(--_space-3);
    border-radius: var(--_radius-small);
    overflow: hidden;
  }

  .compact .body {
    gap: var(--_space-2);
    min-inline-size: 0;
    padding: var(--_space-3);
  }

  .compact .title {
    font-size: 1em;
  }

  .compact .meta {
    margin: 0;
    padding: 0;
    border: 0;
  }

  @container (inline-size < 18rem) {
    .compact .picture {
      inline-size: 3.5rem;
    }
  }

  @media (forced-colors: active) {
    .card:hover {
      border-color: LinkText;
    }
  }
`;

import {css} from 'lit';

export const styles = css`
  .campaign {
    display: grid;
    gap: var(--_space-5);
  }

  header {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 46rem;
  }

  .state {
    justify-self: start;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    font-size: 0.875em;
    font-weight: 600;
  }

  .ready.state,
  .over-funded.state,
  .funded.state,
  .realised.state {
    border-color: var(--_success);
    color: var(--_success);
  }

  .heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: var(--_space-5);
  }

  .title .heading {
    font-size: clamp(1.6em, 1.2em + 2.4cqi, 2.25em);
    line-height: 1.15;
  }

  .summary {
    font-size: 1.125em;
  }

  .picture {
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  aside {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .main,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    justify-items: start;
  }

  section {
    gap: var(--_space-4);
  }

  section > * {
    inline-size: 100%;
  }

  section > .button {
    inline-size: auto;
  }

  section > .heading {
    font-size: 1.5em;
  }

  section > p:empty {
    display: none;
  }

  .prose,
  section > p {
    max-inline-size: 65ch;
  }

  .prose > * + * {
    margin-block-start: var(--_space-4);
  }

  .prose > * + .heading {
    margin-block-start: var(--_space-5);
  }

  .bullets,
  ol {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  .prose li + li,
  section > .bullets li + li {
    margin-block-start: var(--_space-2);
  }

  blockquote {
    margin: 0;
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_accent);
    white-space: pre-line;
  }

  section > .needs,
  .supporters,
  .roles {
    gap: 0;
  }

  .needs > .need,
  .entry,
  .roles > div {
    padding-block: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  .needs > .need:first-child,
  .entry:first-child,
  .roles > div:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .need-details {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 65ch;
    margin-block-start: var(--_space-2);
  }

  .shifts li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-1);
  }

  .budget {
    display: grid;
    gap: var(--_space-3);
  }

  .stack {
    display: block;
    inline-size: 100%;
    block-size: 2rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
  }

  .stack rect {
    stroke: var(--_surface);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  .swatch {
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 1px solid var(--_line-strong);
    border-radius: 2px;
    vertical-align: -0.0625em;
  }

  rect {
    fill: var(--_accent);
  }

  rect.organiser {
    fill: var(--_kind-goods);
  }

  rect.municipality {
    fill: var(--_kind-time);
  }

  rect.fund {
    fill: var(--_kind-knowledge);
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--_space-2) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  td .quiet,
  dt .quiet {
    display: block;
    font-weight: 400;
  }

  th + th,
  td:last-child {
    padding-inline-start: var(--_space-4);
    text-align: end;
    white-space: nowrap;
  }

  tfoot {
    font-weight: 700;
  }

  dt {
    font-weight: 600;
  }

  .entry {
    display: grid;
    gap: var(--_space-2);
  }

  .update + .update {
    margin-block-start: calc(-1 * var(--_space-4));
  }

  @container (inline-size >= 50rem) {
    .campaign {
      grid-template-columns: minmax(0, 1fr) minmax(17rem, 22rem);
      gap: var(--_space-5) var(--_space-6);
    }

    header {
      grid-column: 1 / -1;
    }

    .picture,
    .main {
      grid-column: 1;
    }

    .main {
      margin-block-start: var(--_space-4);
    }

    aside {
      position: sticky;
      inset-block-start: var(--_space-4);
      grid-area: 2 / 2 / span 2;
      align-self: start;
    }
  }

  @container (inline-size < 22rem) {
    aside {
      padding: var(--_space-4);
    }
  }
`;

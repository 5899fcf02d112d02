import {css} from 'lit';

export const styles = css`
  .campaign,
  .main,
  header,
  section,
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .main {
    gap: var(--_space-6);
    margin-block-start: var(--_space-4);
  }

  header {
    justify-items: start;
  }

  header,
  .prose,
  section > p {
    max-inline-size: 65ch;
  }

  .state {
    padding-inline: var(--_space-3);
    border: 1px solid;
    border-radius: 1rem;
    font-weight: 600;
  }

  .heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }

  section > .heading {
    font-size: 1.5em;
  }

  header .heading {
    font-size: clamp(1.6em, 5cqi, 2.25em);
  }

  img {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .panel {
    align-self: start;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .secondary {
    justify-self: start;
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
  }

  .bullets {
    list-style: disc;
  }

  blockquote {
    margin: 0;
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_accent);
    white-space: pre-line;
  }

  section > .needs {
    gap: 0;
  }

  .need,
  .entry,
  th,
  td {
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .stack {
    inline-size: 100%;
    block-size: 2rem;
  }

  .swatch {
    block-size: 0.75em;
  }

  rect {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }

  .organiser {
    fill: var(--_kind-goods);
  }

  .municipality {
    fill: var(--_text-quiet);
  }

  .fund {
    fill: var(--_kind-knowledge);
  }

  table {
    border-collapse: collapse;
  }

  th {
    text-align: start;
  }

  th .quiet {
    display: block;
    font-weight: 400;
  }

  td {
    padding-inline-start: var(--_space-4);
    text-align: end;
    white-space: nowrap;
  }

  dt {
    font-weight: 600;
  }

  @container (inline-size >= 50rem) {
    .campaign {
      grid-template-columns: minmax(0, 1fr) 20rem;
      column-gap: var(--_space-6);
    }

    header {
      grid-column: 1 / -1;
    }

    .panel {
      position: sticky;
      inset-block-start: var(--_space-4);
      grid-area: 2 / 2 / span 2;
    }
  }
`;

import {css} from 'lit';

/** What every element starts from: box, type, focus, links, icons and text for screen readers only. */
export const base = css`
  :host {
    display: block;
    /* What is hidden from sight stays inside: in a box of the page's that scrolls it made the page longer. */
    position: relative;
    font-family: var(--_font);
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
    /* Not break-word: this one counts for the smallest width too: one long Dutch word never widens a column. */
    overflow-wrap: anywhere;
    container-type: inline-size;
  }

  /* Written from right to left wherever the texts are Arabic: the page may say so by lang alone. */
  :host(:lang(ar)) {
    direction: rtl;
  }

  /* What was written in another language than the texts, such as a campaign's title. */
  [lang] {
    direction: ltr;
    unicode-bidi: isolate;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 6px var(--_focus-ring);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    color: var(--_kind);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .goods {
    --_kind: var(--_kind-goods);
  }

  .time {
    --_kind: var(--_kind-time);
  }

  .knowledge {
    --_kind: var(--_kind-knowledge);
  }

  .money {
    --_kind: var(--_kind-money);
  }

  @media (forced-colors: active) {
    /* Browsers leave the colours of an SVG as they are. */
    .icon {
      color: inherit;
    }
  }

  .quiet {
    color: var(--_text-quiet);
  }

  .small {
    font-size: 0.875em;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

import {css} from 'lit';

/** Needs and their bars, as `duit-progress` and the card show them. */
export const progress = css`
  .needs {
    display: grid;
    gap: var(--_space-4);
  }

  .need,
  .readiness {
    display: grid;
    gap: var(--_space-1);
  }

  .readiness {
    font-weight: 600;
  }

  .readiness p {
    display: flex;
    gap: var(--_space-2);
  }

  .readiness .icon {
    color: var(--_success);
  }

  .need-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: var(--_space-4);
  }

  .need-title {
    display: flex;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .need-title .icon {
    margin-block-start: 0.125em;
  }

  .kind {
    color: var(--_kind);
    font-weight: 600;
  }

  .kind::after {
    content: ' ·';
  }

  .amount {
    margin-inline-start: auto;
    font-weight: 600;
  }

  .bar {
    position: relative;
    block-size: 10px;
    border-radius: 5px;
    background: var(--_surface-sunken);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
  }

  .fill,
  .surplus {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--fill);
    /* Something pledged is seen, however little it is. */
    min-inline-size: 10px;
    border-radius: inherit;
    background: var(--_accent);
  }

  .surplus {
    inset-inline: var(--fill) 0;
    inline-size: auto;
    background: repeating-linear-gradient(-45deg, var(--_accent) 0 3px, var(--_surface) 3px 6px);
    box-shadow: inset 0 0 0 1px var(--_accent);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .surplus + .fill {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .mark {
    position: absolute;
    inset-block: -4px;
    inset-inline-start: var(--minimum);
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_text);
    box-shadow: 0 0 0 1px var(--_surface);
  }

  .target {
    inset-inline-start: var(--target);
  }

  .to-start {
    display: flex;
    gap: var(--_space-1);
  }

  @media (prefers-reduced-motion: no-preference) {
    .fill,
    .surplus {
      transition:
        inline-size 0.6s ease-out,
        inset-inline-start 0.6s ease-out;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .fill {
      background: Highlight;
      forced-color-adjust: none;
    }

    .surplus {
      background: repeating-linear-gradient(-45deg, Highlight 0 3px, Canvas 3px 6px);
      forced-color-adjust: none;
    }

    .mark {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

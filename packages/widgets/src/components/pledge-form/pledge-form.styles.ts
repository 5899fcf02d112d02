import {css} from 'lit';

/** What only the pledge form has; the rest is in `controls` and `formStyles`. */
export const styles = css`
  .lead {
    font-size: 1.125em;
  }

  .pledging {
    border-color: var(--_accent);
  }

  .pledging li {
    display: flex;
    gap: var(--_space-2);
    padding-block: 0.125rem;
  }

  .steps,
  .bullets {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.5rem;
  }

  .bullets {
    list-style: disc;
  }

  .screen {
    display: grid;
    gap: var(--_space-4);
  }

  .screen h2 .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_success);
  }

  .address {
    overflow-wrap: anywhere;
  }
`;

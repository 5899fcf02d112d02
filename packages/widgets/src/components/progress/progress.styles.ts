import {css} from 'lit';

export const styles = css`
  .progress {
    display: grid;
    gap: var(--_space-4);
  }

  .progress > .readiness {
    padding-block-end: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }
`;

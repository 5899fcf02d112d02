import {css} from 'lit';

/**
 * Buttons and inputs, for the chunks that have them (the card has none). Classes: `button` with
 * `secondary` or `plain`, `field`, `label`, `hint`, `error`, `input`.
 */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.625rem 1.25rem;
    border: 2px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_accent);
    color: var(--_accent-text);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_hover, color-mix(in srgb, var(--_accent), var(--_text) 18%));
  }

  .button.secondary {
    border-color: var(--_accent);
    background-color: transparent;
    color: var(--_text);
  }

  .button.secondary:hover {
    background: var(--_surface-sunken);
  }

  .button.plain {
    padding-inline: 0;
    border-color: transparent;
    background-color: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .button.plain:hover {
    text-decoration-thickness: 2px;
  }

  .button[aria-disabled='true'],
  .button:disabled {
    cursor: progress;
    opacity: 0.65;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field.invalid {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_error);
  }

  .label {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .hint {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }

  .error {
    display: flex;
    gap: var(--_space-2);
    color: var(--_error);
    font-weight: 600;
  }

  .input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    /* Below 16 px iOS zooms the page in on focus. */
    font: inherit;
    font-size: max(1em, 16px);
  }

  .input[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 2px;
  }

  select.input {
    padding-inline-end: 2rem;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: 44px;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }

    .field.invalid {
      border-inline-start-style: double;
    }
  }
`;

import {css} from 'lit';

/**
 * The design tokens of every element: `--_name` is what our style sheets use, and what it is comes from
 * the page through `--duit-*`, `--nl-*`, `--utrecht-*`, `--basis-*` (NL Design System), in that order.
 * Names were checked against @nl-design-system-unstable/voorbeeld-design-tokens 7.4 and
 * @utrecht/design-tokens 5.0. The last values follow the page's own `color-scheme`: a page that does not
 * say `dark` never gets dark elements.
 */
export const tokens = css`
  :host {
    --_font: var(
      --duit-font-family,
      var(
        --nl-paragraph-font-family,
        var(--utrecht-document-font-family, var(--basis-text-font-family-default, inherit))
      )
    );
    --_text: var(
      --duit-text,
      var(
        --nl-paragraph-color,
        var(--utrecht-document-color, var(--basis-color-default-color-document, light-dark(#1b1f24, #f1f3f0)))
      )
    );
    --_text-quiet: var(
      --duit-text-quiet,
      var(--basis-color-default-color-default, light-dark(#4d5661, #b4bcc4))
    );
    --_surface: var(
      --duit-surface,
      var(
        --utrecht-document-background-color,
        var(--basis-color-default-bg-document, light-dark(#fff, #16191d))
      )
    );
    --_surface-sunken: var(
      --duit-surface-sunken,
      var(
        --utrecht-surface-background-color,
        var(--basis-color-default-bg-subtle, light-dark(#f4f5f2, #1f2429))
      )
    );
    --_line: var(--duit-line, var(--basis-color-default-border-subtle, light-dark(#c9ced3, #3c444c)));
    --_line-strong: var(
      --duit-line-strong,
      var(
        --utrecht-form-control-border-color,
        var(--basis-form-control-border-color, light-dark(#767f89, #8a949e))
      )
    );
    --_accent: var(
      --duit-accent,
      var(
        --nl-button-primary-background-color,
        var(
          --utrecht-button-primary-action-background-color,
          var(--basis-color-action-1-inverse-bg-default, light-dark(#1f5f4a, #6fc7a6))
        )
      )
    );
    --_accent-text: var(
      --duit-accent-text,
      var(
        --nl-button-primary-color,
        var(
          --utrecht-button-primary-action-color,
          var(--basis-color-action-1-inverse-color-default, light-dark(#fff, #0d1f18))
        )
      )
    );
    --_link: var(
      --duit-link,
      var(
        --nl-link-color,
        var(--utrecht-link-color, var(--basis-color-action-2-color-default, var(--_accent)))
      )
    );
    --_focus: var(
      --duit-focus,
      var(--utrecht-focus-outline-color, var(--basis-focus-outline-color, light-dark(#1b1f24, #f1f3f0)))
    );
    --_focus-ring: var(
      --duit-focus-ring,
      var(--utrecht-focus-background-color, var(--basis-focus-background-color, light-dark(#ffd84d, #7a6200)))
    );
    --_error: var(
      --duit-error,
      var(
        --utrecht-form-field-error-message-color,
        var(--basis-color-negative-color-default, light-dark(#b3261e, #ff9c93))
      )
    );
    --_success: var(--duit-success, var(--basis-color-positive-color-default, light-dark(#1f6b3a, #7fcf98)));
    --_radius: var(--duit-radius, var(--basis-border-radius-md, 8px));
    --_radius-small: var(
      --duit-radius-small,
      var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--basis-border-radius-sm, 4px)))
    );
    --_kind-goods: var(--duit-kind-goods, light-dark(#8a4b08, #e8b37a));
    --_kind-time: var(--duit-kind-time, light-dark(#1d5a8a, #8ec4ee));
    --_kind-knowledge: var(--duit-kind-knowledge, light-dark(#6b3d8f, #cfa8ec));
    --_kind-money: var(--duit-kind-money, light-dark(#1f6b3a, #7fcf98));
    --_space-1: 0.25rem;
    --_space-2: 0.5rem;
    --_space-3: 0.75rem;
    --_space-4: 1rem;
    --_space-5: 1.5rem;
    --_space-6: 2.5rem;
  }
`;

/** Names of what a theme may set. */
export const THEMABLE: readonly string[] = tokens.cssText.match(/--[a-z][\w-]+/g) ?? [];

/**
 * What a drawn element needs besides its own styles: without script its buttons would do nothing, so they are not
 * shown, and paper has none either.
 */
export const PAGE_STYLES = `@media(scripting:none){button{display:none!important}}
@media print{button,duit-pledge-form{display:none!important}.panel{position:static!important}blockquote,.need,.entry,.panel,tr,li{break-inside:avoid}.heading{break-after:avoid}.fill,.surplus,.mark,rect{print-color-adjust:exact}}`;

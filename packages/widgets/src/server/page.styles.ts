/**
 * What a drawn element needs besides its own styles: without script its buttons would do nothing, so they are not
 * shown, and paper has none either. On paper nothing is a grid: browsers keep a heading with what follows in blocks
 * only.
 */
export const PAGE_STYLES = `@media(scripting:none){button{display:none!important}}
@media print{button,duit-pledge-form{display:none!important}.campaign,.main,section,section>.needs{display:block!important}.campaign>*,section{margin-block-end:1.5rem}section>*+*{margin-block-start:.75rem}table{inline-size:100%}.panel{position:static!important}blockquote,.need,.entry,.panel,tr,li{break-inside:avoid}.heading{break-after:avoid}.fill,.surplus,.mark,rect{print-color-adjust:exact}}`;

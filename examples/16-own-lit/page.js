// The website's own script, with the website's own Lit: it makes the policy `lit-html`, Duit makes `duit`.
import {html, render} from './lit-html.js';

const days = ['Woensdag: koffie in het buurthuis', 'Zaterdag: samen planten in de Lindestraat'];

render(
  html`<h2>Agenda</h2>
    <ul id="days">
      ${days.map((day) => html`<li>${day}</li>`)}
    </ul>`,
  document.querySelector('#agenda'),
);

// A button of the page's own that opens the form in a dialog. The form is made at the first click: before that
// nothing of it is loaded.
const join = document.querySelector('#join');
const dialog = document.querySelector('#dialog');
const thanks = document.querySelector('#thanks');

join.setAttribute('role', 'button');
join.setAttribute('aria-haspopup', 'dialog');

function open(event) {
  event.preventDefault();
  if (!dialog.querySelector('duit-pledge-form')) {
    const form = document.createElement('duit-pledge-form');
    form.setAttribute('campaign', 'zilverwijk/digitale-ontmoetingsplek');
    // What shows if the form cannot be loaded.
    const link = document.createElement('a');
    link.href = join.href;
    link.textContent = 'Doe mee op de pagina van het plan';
    form.append(link);
    dialog.append(form);
  }
  dialog.showModal();
}

join.addEventListener('click', open);
// A link that acts as a button has to listen to the space bar as a button does.
join.addEventListener('keydown', (event) => {
  if (event.key === ' ') open(event);
});

// Elements tell what happens, without personal data: here the page thanks, behind the dialog too.
document.addEventListener('duit-pledge-submitted', () => {
  thanks.textContent = 'Dank u wel! Kijk in uw mail en bevestig uw bijdrage met de link.';
});
document.addEventListener('duit-pledge-confirmed', () => {
  thanks.textContent = 'Dank u wel! Uw bijdrage telt mee.';
});

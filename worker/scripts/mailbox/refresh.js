// Shows new mail without anybody pressing a key: loads the list again when it changed.
const {newest} = document.currentScript.dataset;

setInterval(async () => {
  if (document.hidden) return;
  try {
    const mails = await (await fetch('/messages.json')).json();
    if ((mails[0]?.id ?? '') !== newest) location.reload();
  } catch {
    // The mailbox was stopped; when it is back, the next round finds it.
  }
}, 2000);

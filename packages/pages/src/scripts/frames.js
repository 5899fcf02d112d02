// For a page with frames of Duit (`<iframe src="https://HOST/embed/…">`): gives each frame the height of what it
// shows. A file of its own, since a page that has frames needs none of the elements.
const origin = new URL(import.meta.url).origin;
const ours = () => document.querySelectorAll(`iframe[src^="${origin}/embed/"]`);

addEventListener('message', ({origin: from, source, data}) => {
  if (from !== origin || data?.duit !== 'size' || typeof data.height !== 'number') return;
  for (const frame of ours()) {
    // `style.setProperty` passes under a policy that forbids inline styles.
    if (frame.contentWindow === source) frame.style.setProperty('height', `${data.height}px`);
  }
});

// A frame tells its size by itself whenever that changes; its first word may have come before this script. The
// question is no secret, so it may reach whatever the frame holds while it loads.
for (const frame of ours()) frame.contentWindow?.postMessage({duit: 'size?'}, '*');

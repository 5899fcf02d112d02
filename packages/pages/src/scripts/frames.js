// For a page with frames of Duit (`<iframe src="https://HOST/embed/…">`): gives each frame the height of what it
// shows. A file of its own, since a page that has frames needs none of the elements.
const origin = new URL(import.meta.url).origin;
const ours = () => document.querySelectorAll(`iframe[src^="${origin}/embed/"]`);

/** As tall as what it shows, never wider than the page, and without the browser's own sunken border. */
function fit(frame, height) {
  const {maxWidth, borderStyle} = getComputedStyle(frame);
  frame.style.setProperty('height', `${height}px`);
  if (maxWidth === 'none') frame.style.setProperty('max-width', '100%');
  if (borderStyle === 'inset') frame.style.setProperty('border', '0');
}

addEventListener('message', ({origin: from, source, data}) => {
  if (from !== origin || data?.duit !== 'size' || typeof data.height !== 'number') return;
  for (const frame of ours()) {
    // `style.setProperty` passes under a policy that forbids inline styles.
    if (frame.contentWindow === source) fit(frame, data.height);
  }
});

// A frame tells its size by itself whenever that changes; its first word may have come before this script. The
// question is no secret, so it may reach whatever the frame holds while it loads.
for (const frame of ours()) frame.contentWindow?.postMessage({duit: 'size?'}, '*');

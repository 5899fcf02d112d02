/**
 * Gives a campaign's frame (`https://HOST/embed/…`) the height of what it shows: the frame tells its size
 * whenever that changes, and when it is asked.
 */

/** What the frame says: `{duit: 'size', height}`, in CSS pixels. */
interface Size {
  duit?: unknown;
  height?: unknown;
}

const frames = new Set<HTMLIFrameElement>();

/** Follows the size that `frame` tells; `origin` is where frames of Duit come from. */
export function followFrame(frame: HTMLIFrameElement, origin: string): void {
  if (frames.has(frame)) return;
  if (!frames.size) addEventListener('message', (event: MessageEvent<Size | null>) => hear(event, origin));
  frames.add(frame);
  // Its first word may have come before anybody listened here. The question is no secret, so it may reach
  // whatever the frame holds while it loads.
  const ask = (): void => frame.contentWindow?.postMessage({duit: 'size?'}, '*');
  frame.addEventListener('load', ask);
  ask();
}

function hear({origin: from, source, data}: MessageEvent<Size | null>, origin: string): void {
  if (from !== origin || data?.duit !== 'size' || typeof data.height !== 'number') return;
  for (const frame of frames) {
    // `style.setProperty` passes under a policy that forbids inline styles.
    if (frame.contentWindow === source) frame.style.setProperty('height', `${data.height}px`);
    else if (!frame.isConnected) frames.delete(frame);
  }
}

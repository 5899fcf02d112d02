// Runs in `/embed/…` and tells the site round the frame how tall its content is, whenever that changes and when
// it is asked: `{duit: 'size', height}`, in CSS pixels. Only a site that may frame the page hears it.
{
  const script = document.currentScript;
  const ancestors = (script?.dataset.ancestors ?? '').split(' ').filter(Boolean);

  /**
   * The exact origin of the page round this one; all that may be it where the browser does not say, as where the
   * referrer is our own page after a form was sent.
   */
  const parentOrigins = () => {
    const said = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
    return ancestors.includes(said) ? [said] : ancestors;
  };

  if (window.parent === window) {
    // A mail's link was followed: the campaign's own page shows the pledge with everything round it.
    const own = document.querySelector('link[rel="canonical"]')?.href;
    if (own && /[#&]duit-(confirm|pledge)=/.test(location.hash)) location.replace(own + location.hash);
  } else {
    const tell = () => {
      const {height} = document.body.getBoundingClientRect();
      for (const origin of parentOrigins()) {
        window.parent.postMessage({duit: 'size', height: Math.ceil(height)}, origin);
      }
    };
    new ResizeObserver(tell).observe(document.body);
    addEventListener('message', ({source, data}) => {
      if (source === window.parent && data?.duit === 'size?') tell();
    });
  }
}

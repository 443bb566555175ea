const PRELOAD = /<link rel="modulepreload"/g
const ENTRY = /<script nonce="([^"]+)" type="module" async="">([\s\S]*?)<\/script>/

/** How long a picture that does not come may keep the scripts waiting. */
const PATIENCE_MS = 2_000

/**
 * Lets a page's scripts start after its first paint and its main picture: it is whole without them, and on a phone the framework's 93 kB would
 * share the line with the text, type and picture that people came to see. The framework has no setting for it, so the
 * finished markup is rewritten: preloads wait under a name no browser acts on, and the entry module becomes a small script
 * in the same place that wakes them. No node is added or taken away, so hydration finds what it expects. Markup of another
 * shape is left as it is, and then starts as the framework meant it.
 */
export function scriptsAfterPaint(html: string): string {
  if (!ENTRY.test(html)) return html
  return html
    .replace(PRELOAD, '<link rel="later"')
    .replace(ENTRY, (_script, nonce: string, module: string) => {
      return `<script nonce="${nonce}">{${starter(nonce, module)}}</script>`
    })
}

function starter(nonce: string, module: string): string {
  const text = JSON.stringify(module).replaceAll("<", "\\u003c")
  return (
    "const start=()=>requestAnimationFrame(()=>setTimeout(()=>{" +
    "for(const link of document.querySelectorAll('link[rel=later]'))link.rel='modulepreload';" +
    "const entry=document.createElement('script');" +
    `entry.type='module';entry.nonce=${JSON.stringify(nonce)};entry.textContent=${text};` +
    "document.head.append(entry);entry.remove()" +
    "}));" +
    "const picture=document.querySelector('img[fetchpriority=high]');" +
    `const patience=new Promise(done=>setTimeout(done,${PATIENCE_MS}));` +
    "Promise.race([patience,picture?picture.decode():0]).then(start,start)"
  )
}

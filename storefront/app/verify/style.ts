import appStyles from "~/styles/app.css?raw"

/** The shop's colours by name, from the one place where they are written. */
const colours = [...appStyles.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)]
  .map(([, name, value]) => `--${name}:${value}`)
  .join(";")

const rules = `
*{box-sizing:border-box;margin:0}
html{font:16px/1.55 system-ui,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper);text-size-adjust:100%}
body{max-width:44rem;margin:auto;padding:0 1rem 2rem;overflow-wrap:break-word}
a{color:var(--sea);text-underline-offset:3px}
a:hover{color:var(--sea-dark);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--sea);outline-offset:2px;border-radius:4px}
h1,h2{line-height:1.25;font-weight:600;text-wrap:balance}
header{display:flex;justify-content:space-between;gap:1rem}
header a,.more a{display:inline-flex;align-items:center;min-height:44px}
header a:first-child{font-weight:600}
.state{display:flex;gap:1rem;padding:1rem;border-radius:14px;border:2px solid;background:var(--surface)}
.state svg{flex:none;width:3.5rem;height:3.5rem}
.state h1{font-size:1.75rem}
.state p{color:var(--ink);margin-top:.25rem}
.state .checked{color:var(--muted);font-size:.875rem}
.good{color:var(--leaf);background:var(--leaf-tint)}
.care{color:var(--clay);background:var(--clay-tint)}
.bad{color:var(--berry);background:var(--berry-tint)}
.calm{color:var(--sea-dark);background:var(--sea-tint)}
.name{font-size:1.75rem;margin-top:1.25rem}
.stars{display:flex;align-items:center;gap:.5rem;font-weight:600;margin-top:.25rem}
.stars svg{height:1.5rem;width:auto;color:var(--gold-fill)}
figure{margin-top:.75rem}
figure div{aspect-ratio:1;max-width:28rem;border-radius:14px;overflow:hidden;background:var(--tint)}
img{display:block;width:100%;height:auto}
figcaption,.small{color:var(--muted);font-size:.875rem;margin-top:.25rem}
dl{margin-top:1.25rem}
dl div{padding:.625rem 0;border-top:1px solid var(--line)}
dt{color:var(--muted);font-size:.875rem}
dd{margin:0;font-variant-numeric:tabular-nums}
section{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
section h2{font-size:1.125rem}
section p{margin-top:.5rem}
form{margin-top:.5rem;display:grid;gap:.375rem}
form div{display:flex;flex-wrap:wrap;gap:.5rem}
input{flex:1 1 12rem;min-width:0;min-height:44px;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-strong);border-radius:8px}
button,.button{display:inline-flex;align-items:center;min-height:44px;padding:.5rem 1.25rem;font:inherit;font-weight:600;color:var(--white);background:var(--sea);border:1px solid var(--sea);border-radius:8px;text-decoration:none;cursor:pointer}
button:hover,.button:hover{color:var(--white);background:var(--sea-dark)}
footer{margin-top:2rem;color:var(--muted);font-size:.875rem}
.group-I{--tint:var(--group-i)}.group-II{--tint:var(--group-ii)}.group-III{--tint:var(--group-iii)}
.group-IV{--tint:var(--group-iv)}.group-V{--tint:var(--group-v)}.group-VI{--tint:var(--group-vi)}
@media(min-width:40rem){
.state{padding:1.5rem}.state h1,.name{font-size:2.25rem}
dl div{display:grid;grid-template-columns:13rem 1fr;gap:1rem}dt{font-size:1rem}
}
@media print{form,header a+a{display:none}}
`

/** The whole style of a verification page: no file to fetch, the phone's own type. */
export const style = `:root{${colours}}${rules.replaceAll("\n", "")}`

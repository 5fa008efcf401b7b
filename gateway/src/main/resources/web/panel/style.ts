export const STYLE = `dialog{box-sizing:border-box;width:min(30rem,100vw - 1rem);max-height:calc(100dvh - 1rem);overflow:auto;padding:1.1rem;border:1px solid var(--fit-line,#8a938f);border-radius:var(--fit-radius,12px);
background:var(--fit-background,Canvas);color:var(--fit-color,CanvasText);font:1rem/1.45 var(--fit-font,system-ui,sans-serif);color-scheme:light dark}
dialog::backdrop{background:rgb(0 0 0/.45)}form{display:grid;gap:.8rem}header{display:flex;justify-content:space-between;align-items:center}h2,p,ul,fieldset,legend{margin:0;padding:0}
h2{font-size:1.25rem}fieldset{border:0;min-width:0}legend{font-weight:600;font-size:.95rem;margin-bottom:.2rem}.radio{display:inline-flex;gap:.4rem;align-items:center;min-height:44px;margin-inline-end:1rem}
.radio input{width:1.25rem;height:1.25rem;accent-color:var(--fit-accent,#0f6b5c)}.field{display:grid;gap:.2rem}.field+.field{margin-top:.5rem}.field label{font-size:.92rem}
.sized{display:grid;gap:.6rem;grid-template-columns:minmax(0,1fr) auto;align-items:start}.sized .field+.field{margin:0}.field input,.field select{font:inherit;box-sizing:border-box;width:100%;min-height:44px;padding:.35rem .6rem;border:1px solid #767f7b;border-radius:8px;background:Field;color:FieldText}.field input[aria-invalid]{border:2px solid #a3271f}
.error:not(:empty){color:light-dark(#a3271f,#ff9d92);font-size:.88rem}.feet{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,9rem),1fr))}
button{font:inherit;min-height:44px;padding:.4rem 1rem;border-radius:var(--fit-radius,8px);border:1px solid currentColor;background:transparent;color:inherit;cursor:pointer}
button[type=submit],.choose{border:0;background:var(--fit-accent,#0f6b5c);color:var(--fit-accent-color,#fff);font-weight:650}.close{border:0;font-size:1.5rem;line-height:1}
ul{list-style:none;display:grid;gap:.3rem}ul button{width:100%;text-align:start}:focus-visible{outline:3px solid light-dark(#1549c4,#9dbcff);outline-offset:2px}
.best{font-size:1.25rem}.hint{font-size:.87rem;opacity:.85}[role=status]{display:grid;gap:.5rem}`;

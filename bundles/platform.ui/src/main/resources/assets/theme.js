// Runs before the first paint: light or dark as the cookie says, or else as the reader's system has it.
(() => {
  const root = document.documentElement;
  if (root.dataset.bsTheme) return;
  const chosen = document.cookie.match(/(?:^|; )sen_theme=(light|dark)/);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const set = () => { root.dataset.bsTheme = chosen ? chosen[1] : system.matches ? 'dark' : 'light'; };
  set();
  system.addEventListener('change', set);
})();

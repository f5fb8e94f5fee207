/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Filters and search in the page. Its source is put into the page as it stands, so it must not use anything outside itself.
 * Without a script the page shows everything.
 */
export function enhancePage(): void {
  const root = document.documentElement;
  root.classList.remove('no-js');
  const search = document.querySelector<HTMLInputElement>('#search');
  const status = document.querySelector<HTMLSelectElement>('#status');
  const unit = document.querySelector<HTMLSelectElement>('#unit');
  const shown = document.querySelector<HTMLOutputElement>('#shown');
  if (!search || !status || !unit || !shown) return;
  const items = [...document.querySelectorAll<HTMLElement>('.item')];
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('.group')];
  const apply = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const text = item.dataset.text ?? '';
      const fits =
        (status.value === '' || item.dataset.status === status.value) &&
        (unit.value === '' || (item.dataset.units ?? '').split('\n').includes(unit.value)) &&
        words.every((word) => text.includes(word));
      item.hidden = !fits;
      if (fits) count++;
    }
    const filtered = words.length > 0 || status.value !== '' || unit.value !== '';
    for (const group of groups) {
      group.hidden = group.querySelector('.item:not([hidden])') === null;
      if (filtered) group.open = true;
    }
    shown.textContent = `${count} / ${items.length}`;
  };
  for (const control of [search, status, unit]) control.addEventListener('input', apply);
  const openTarget = () => {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target?.matches('.item')) return;
    search.value = '';
    status.value = '';
    unit.value = '';
    apply();
    const group = target.closest<HTMLDetailsElement>('.group');
    if (group) group.open = true;
    (target as HTMLDetailsElement).open = true;
    target.scrollIntoView();
  };
  // A timeline wider than the screen shows its end first: the days around the report's own.
  const showEnd = (event: Event) => {
    const strip = (event.target as HTMLElement).querySelector<HTMLElement>('.strip');
    if (strip) strip.scrollLeft = strip.scrollWidth;
  };
  for (const item of items) item.addEventListener('toggle', showEnd);
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => {
    for (const group of groups) group.open = true;
  });
  apply();
  openTarget();
}

import { evaluate } from '@shixian/engine';

const bundle = await (await fetch('bundle.json')).json();
const lines = await (await fetch('../../counties/530128-luquan/events/sample.jsonl')).text();
const events = lines
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const at = document.querySelector('#at');
const cell = (text) => Object.assign(document.createElement('td'), { textContent: text });

function show() {
  const verdicts = evaluate(bundle, events, { at: at.value });
  document.querySelector('#county').textContent = verdicts.county.name;
  document.querySelector('#summary').textContent = Object.entries(verdicts.summary)
    .map(([status, count]) => `${status} ${count}`)
    .join(' · ');
  document.querySelector('#rows').replaceChildren(
    ...verdicts.items.map((item) => {
      const row = document.createElement('tr');
      row.append(
        cell(item.path.join(' › ')),
        cell(item.phrase ?? '—'),
        cell(item.status),
        cell(item.nextDue ?? '—'),
      );
      return row;
    }),
  );
  document.body.dataset.ready = at.value;
}

at.addEventListener('input', show);
show();

import { evaluate } from '@shixian/engine';

const bundle = await (await fetch('bundle.json')).json();
const lines = await (await fetch('../../counties/530128-luquan/events/sample.jsonl')).text();
const events = lines
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const at = document.querySelector('#at');
const cell = (text) => Object.assign(document.createElement('td'), { textContent: text });
const WORDS = {
  overdue: '逾期',
  judgment: '待研判',
  'due-soon': '即将到期',
  'not-understood': '要求未读懂',
  'no-rule': '未写要求',
  compliant: '合规',
  idle: '未触发',
  exempt: '不适用',
};

function show() {
  if (at.value === '') return;
  const verdicts = evaluate(bundle, events, { at: at.value });
  document.querySelector('#county').textContent = verdicts.county.name;
  document.querySelector('#summary').textContent = Object.entries(verdicts.summary)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${WORDS[status]} ${count}`)
    .join(' · ');
  document.querySelector('#rows').replaceChildren(
    ...verdicts.items.map((item) => {
      const row = document.createElement('tr');
      row.dataset.status = item.status;
      row.append(
        cell(item.path.join(' › ')),
        cell(item.phrase ?? '—'),
        cell(WORDS[item.status]),
        cell(item.nextDue ?? '—'),
      );
      return row;
    }),
  );
  document.body.dataset.ready = at.value;
}

at.addEventListener('input', show);
show();

import { hasClass } from './clauses-from-elements.js';
import type { Element, ElementGroup } from './elements.js';

/** 【…】且【…】, 【…】或【…】, A、B：【…】；C：【…】, each with a saving for the whole behind it. */
export interface Structure {
  kind: 'all' | 'any' | 'per-subject' | 'one';
  members: { heading: Element[]; group: ElementGroup }[];
  savings: boolean;
}

/** Null where 【】 stand for anything else. */
export function structureFromElements(elements: readonly Element[]): Structure | null {
  const members: Structure['members'] = [];
  const joints = new Set<string>();
  let heading: Element[] = [];
  let isHeaded = false;
  let savings = false;
  let expects: 'member' | 'joint' = 'member';
  for (const element of elements) {
    if (expects === 'joint') {
      if (
        element.kind === 'group' &&
        !element.own &&
        element.elements.some((inner) => hasClass(inner, 'savings'))
      )
        savings = true;
      else if (savings) return null;
      else if (element.kind === 'word' && (element.text === '且' || element.text === '或'))
        joints.add(element.text);
      else if (element.kind === 'separator' && element.mark === '；') joints.add('；');
      else return null;
      if (!savings) expects = 'member';
    } else if (element.kind === 'group' && element.own) {
      if (heading.length > 0 && !isHeaded) return null;
      members.push({ heading, group: element });
      heading = [];
      isHeaded = false;
      expects = 'joint';
    } else if (element.kind === 'colon' && heading.length > 0) isHeaded = true;
    else if (
      !isHeaded &&
      (element.kind === 'verbatim' || (element.kind === 'separator' && element.mark === '、'))
    )
      heading.push(element);
    else return null;
  }
  if (expects === 'member' || members.length === 0 || joints.size > 1) return null;
  const headed = members.filter((member) => member.heading.length > 0).length;
  if (headed > 0)
    return headed === members.length && !joints.has('且') && !joints.has('或')
      ? { kind: 'per-subject', members, savings }
      : null;
  if (members.length === 1) return { kind: 'one', members, savings };
  if (joints.has('；')) return null;
  return { kind: joints.has('或') ? 'any' : 'all', members, savings };
}

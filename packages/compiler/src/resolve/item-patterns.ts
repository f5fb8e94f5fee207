/** True where an item id fits a pattern: `**` stands for any number of levels, `*` for any text of one level. */
export function fitsPattern(id: string, pattern: string): boolean {
  return regExpOf(pattern).test(id);
}

function regExpOf(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/?|\*)/)
    .map((part) => {
      if (part === '**') return '.*';
      if (part === '**/') return '(?:.*/)?';
      return part === '*' ? '[^/]*' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

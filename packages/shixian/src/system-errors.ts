import { relative } from 'node:path';
import { CannotRun, type Words } from './context.js';

const REASONS: Record<string, Words> = {
  ENOENT: { 'zh-CN': '没有这个文件或目录', en: 'there is no such file or folder' },
  ENOTDIR: { 'zh-CN': '路径中有一级不是目录', en: 'a part of the path is no folder' },
  EISDIR: { 'zh-CN': '这是目录，不是文件', en: 'this is a folder, not a file' },
  EEXIST: { 'zh-CN': '已有同名的文件', en: 'there is a file of that name' },
  EACCES: { 'zh-CN': '没有权限', en: 'permission denied' },
  EPERM: { 'zh-CN': '没有权限', en: 'permission denied' },
  EROFS: { 'zh-CN': '所在的磁盘只能读', en: 'the disk is read-only' },
  ENOSPC: { 'zh-CN': '磁盘空间不足', en: 'no space is left on the disk' },
  EDQUOT: { 'zh-CN': '磁盘配额已用完', en: 'the disk quota is used up' },
  ELOOP: { 'zh-CN': '符号链接绕成了圈', en: 'its links lead round in a circle' },
  ENAMETOOLONG: { 'zh-CN': '名称太长', en: 'the name is too long' },
  EMFILE: { 'zh-CN': '打开的文件太多', en: 'too many files are open' },
  EBUSY: { 'zh-CN': '文件正被别的程序使用', en: 'another program uses the file' },
};

/** A file that is not there, may not be read, does not fit on the disk …: the system's word, not a bug. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** The system's word in the languages of the command; its own code where there is no word for it. */
export function cannotRunFrom({ path, code = '' }: NodeJS.ErrnoException, cwd: string): CannotRun {
  const reason = REASONS[code] ?? { 'zh-CN': `系统报错 ${code}`, en: `the system says ${code}` };
  const name = path === undefined ? '' : relative(cwd, path) || '.';
  const shown = name.startsWith('..') ? path : name;
  return new CannotRun({
    'zh-CN': `${shown ? `“${shown}”：` : ''}${reason['zh-CN']}。`,
    en: `${shown ? `“${shown}”: ` : ''}${reason.en}.`,
  });
}

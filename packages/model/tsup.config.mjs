export const copies = { '../../schemas': 'dist/schemas' };

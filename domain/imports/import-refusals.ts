export type ImportRefusal = 'imports.notFound';

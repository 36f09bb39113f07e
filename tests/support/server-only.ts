// Stands in for the package of this name, which throws when it is loaded outside Next.js.
export {};

'use client';
// Errors of a page keep the shell around it, so that the way on stays in sight.
export { default } from '../error';

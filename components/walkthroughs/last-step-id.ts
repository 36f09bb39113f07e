/** The step recorded last, on the page that records. */
export const lastStepId = 'last-step';

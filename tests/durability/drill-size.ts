/** `npm test` drills briefly; .ci/run asks for the full size. */
export const isFullDrill = process.env.DRILL === 'full';

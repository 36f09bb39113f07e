/** The settings the process is started with. db/location.ts reads the two that say where facts are kept. */
export const port = () => Number(process.env.PORT || 3000);

/** The address people reach Parcours at, without a final slash. Links and cookies follow it, never the Host header. */
export const appUrl = () => (process.env.APP_URL || `http://localhost:${port()}`).replace(/\/+$/, '');

export const isServedOverHttps = () => appUrl().startsWith('https://');

/** The password of the demo's five accounts; never used outside a demo. */
export const demoPassword = () => process.env.DEMO_PASSWORD || 'walk in their shoes';

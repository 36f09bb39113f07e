import http from 'node:http';

export type Answer = { status: number; body: Buffer; location: string; type: string };

const agent = new http.Agent({ keepAlive: true });

/** One request over a kept connection, its answer read to the end. */
export function request(url: string, cookie = '', post?: { type: string; body: string }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { origin } = new URL(url);
    const headers = {
      accept: 'text/html',
      cookie,
      ...(post && { origin, 'content-type': post.type, 'content-length': Buffer.byteLength(post.body) }),
    };
    const sent = http.request(url, { agent, method: post ? 'POST' : 'GET', headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(pieces),
          location: answer.headers.location ?? '',
          type: answer.headers['content-type'] ?? '',
        }),
      );
    });
    // The server may close a kept connection just when it is taken again; browsers then ask anew.
    sent.on('error', (error) => (sent.reusedSocket && !post ? resolve(request(url, cookie)) : reject(error)));
    sent.end(post?.body);
  });
}

/** A page that is there; everything else is an error of the bench. */
export async function getPage(url: string, cookie: string): Promise<Answer> {
  const answer = await request(url, cookie);
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status} ${answer.location}`.trim());
  return answer;
}

export const closeConnections = () => agent.destroy();

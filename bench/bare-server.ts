import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** What Node can do at best with these bytes: answers /NAME with the file NAME of a folder, kept in memory. */
const [folder = '', port = ''] = process.argv.slice(2);
const kept = new Map<string, Buffer>();

const server = http.createServer((asked, answer) => {
  const name = path.basename(asked.url ?? '');
  const bytes = kept.get(name) ?? fs.readFileSync(path.join(folder, name));
  kept.set(name, bytes);
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length });
  answer.end(bytes);
});
server.listen(Number(port), '127.0.0.1');

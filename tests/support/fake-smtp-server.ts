import net, { type AddressInfo } from 'node:net';

type Answers = { recipient?: string; login?: string /** Hangs up instead of saying that the mail was taken. */; hangsUp?: boolean };

/** A mail server that takes what it is sent, or says what a test tells it to. */
export async function startFakeSmtp(answers: Answers = {}) {
  const received: string[] = [];
  const said = { ...answers };
  const server = net.createServer((socket) => {
    let letter: string | undefined;
    let pending = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const take = (line: string) => {
      if (letter !== undefined) return takeLine(line);
      if (/^EHLO/i.test(line)) return say(said.login ? '250-fake\r\n250 AUTH PLAIN' : '250 fake');
      if (/^AUTH/i.test(line)) return say(said.login ?? '235 in');
      if (/^RCPT/i.test(line)) return say(said.recipient ?? '250 ok');
      if (/^DATA/i.test(line)) {
        letter = '';
        return say('354 go on');
      }
      if (/^QUIT/i.test(line)) return socket.end('221 bye\r\n');
      say('250 ok');
    };
    const takeLine = (line: string) => {
      if (line !== '.') {
        letter += `${line}\n`;
        return;
      }
      if (said.hangsUp) return void socket.destroy();
      received.push(letter ?? '');
      letter = undefined;
      say('250 taken');
    };
    say('220 fake');
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const lines = (pending + bytes.toString('utf8')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) take(line);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { received, said, port, url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

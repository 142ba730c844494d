import { Agent, request } from 'node:http';

export interface Look {
  /** milliseconds */
  firstByte: number;
  bytes: number;
}

/** Somebody who is signed in, or a guest, who looks at one page after the other as a browser asks, without one. */
export class Looker {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** @param secret of a session; none of a guest */
  constructor(private readonly secret: string | undefined) {}

  /** @throws Error where there is another page than the one asked for */
  look(url: string): Promise<Look> {
    const asked = performance.now();
    const headers = this.secret === undefined ? {} : { Cookie: `session=${this.secret}` };
    return new Promise((resolve, reject) => {
      const sent = request(url, { agent: this.agent, headers }, (response) => {
        const firstByte = performance.now() - asked;
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => {
          if (response.statusCode === 200) resolve({ firstByte, bytes });
          else reject(new Error(`${url}: ${response.statusCode} ${response.headers.location ?? ''}`));
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

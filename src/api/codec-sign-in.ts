interface SignIn {
  /** where the Temporal UI is */
  ui: string | undefined;
  isSignedIn: boolean;
  wasRefused?: boolean;
}

/** The page by which a browser gets the cookie that the Temporal UI then sends along. */
export function signInPage({ ui, isSignedIn, wasRefused = false }: SignIn): string {
  const body = isSignedIn
    ? `<p>Signed in for twelve hours. In the <a href="${ui ?? ''}">Temporal UI</a>, once: the glasses at the top (Codec
       Server), “Include cross-origin credentials”, Apply. Then payloads are shown in clear to this browser.</p>`
    : `<form method="post" action="/"><label>Operator key <input type="password" name="key" autocomplete="off" required></label>
       <button>Sign in</button></form>${wasRefused ? '<p role="alert">This is no operator’s key.</p>' : ''}`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Codec server</title>
<style>body{font:1rem/1.5 system-ui;max-width:34rem;margin:4rem auto;padding:0 1rem}input{width:100%;font:inherit}</style>
<h1>Payloads of workflows</h1>
<p>They are encrypted; operators of this installation can read them here. Every reading is logged.</p>
${body}
</html>
`;
}

const timeout = 20_000;

/** The answer of a service, or a sentence without its subject that says why there is none. */
export type Answer<Body> = {body: Body} | {problem: string};

/** Fetches JSON from a service. */
export async function askService<Body>(address: string): Promise<Answer<Body>> {
  try {
    const response = await fetch(address, {
      headers: {accept: 'application/json'},
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status === 404) return {problem: 'does not know it'};
    if (!response.ok) return {problem: `could not be asked: it answered ${response.status}`};
    return {body: (await response.json()) as Body};
  } catch (error) {
    return {problem: `could not be asked: ${error instanceof Error ? error.message : String(error)}`};
  }
}

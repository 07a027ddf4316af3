/** An answer in XML: a map of the site, a feed. It loads nothing and runs nothing, whatever stands in it. */
export function xmlAnswer(xml: string, type = 'application/xml'): Response {
  return new Response(xml, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': "default-src 'none'" },
  });
}

export function nothingThere(): Response {
  return new Response('There is nothing at this address.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

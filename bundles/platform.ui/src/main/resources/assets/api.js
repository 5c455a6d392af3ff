// Lists what /api/v1/openapi.json describes, by module.
(async () => {
  const place = document.querySelector('[data-sen-api]');
  const words = place.dataset;
  const make = (tag, text, css) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (css) element.className = css;
    return element;
  };
  const status = make('p', words.loading, 'text-secondary');
  status.setAttribute('role', 'status');
  place.append(status);
  let api;
  try {
    const answer = await fetch(words.senApi, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(answer.status);
    api = await answer.json();
  } catch {
    status.textContent = words.failed;
    return;
  }
  status.remove();
  const typeOf = schema => !schema ? '' : schema.$ref ? schema.$ref.split('/').pop()
    : schema.type === 'array' ? `${typeOf(schema.items)}[]` : [schema.type].flat().filter(Boolean).join(' | ') + (schema.format ? ` (${schema.format})` : '');
  const list = (title, rows) => {
    const part = make('div');
    part.append(make('h3', title));
    const table = make('table', '', 'sen-table');
    rows.forEach(cells => {
      const row = table.insertRow();
      cells.forEach((cell, i) => { const td = row.insertCell(); td.append(i ? cell : make('code', cell)); });
    });
    part.append(table);
    return part;
  };
  const tones = { get: 'sen-calm', post: 'sen-accent', put: 'sen-warn', patch: 'sen-warn', delete: 'sen-bad' };
  const operation = (path, method, act, shared) => {
    const box = make('details', '', 'sen-api-path');
    const head = make('summary');
    head.append(make('span', method.toUpperCase(), `sen-badge sen-method ${tones[method] || 'sen-calm'}`), make('code', path));
    if (act.summary) head.append(make('span', act.summary, 'text-secondary'));
    const body = make('div');
    if (act.description) body.append(make('p', act.description));
    const parameters = [...shared, ...(act.parameters || [])].map(p => p.$ref ? api.components.parameters[p.$ref.split('/').pop()] : p);
    if (parameters.length) body.append(list(words.parameters, parameters.map(p => [p.name, `${p.in}${p.required ? ' *' : ''}`, typeOf(p.schema), p.description || ''])));
    const sent = Object.entries(act.requestBody?.content || {});
    if (sent.length) body.append(list(words.body, sent.map(([type, media]) => [type, typeOf(media.schema)])));
    body.append(list(words.answers, Object.entries(act.responses || {}).map(([code, answer]) =>
      [code, answer.description || (answer.$ref || '').split('/').pop(), Object.values(answer.content || {}).map(media => typeOf(media.schema)).filter(Boolean).join(', ')])));
    box.append(head, body);
    return box;
  };
  const groups = new Map();
  for (const [path, acts] of Object.entries(api.paths || {})) {
    const module = path.replace(/^\/api\/v1\//, '/').split('/')[1];
    if (!groups.has(module)) groups.set(module, []);
    for (const [method, act] of Object.entries(acts)) {
      if (method !== 'parameters') groups.get(module).push(operation(path, method, act, acts.parameters || []));
    }
  }
  const label = make('label', words.filter, 'form-label');
  const filter = make('input', '', 'form-control');
  filter.id = 'api-filter'; filter.type = 'search'; label.htmlFor = filter.id;
  filter.addEventListener('input', () => place.querySelectorAll('.sen-api-path').forEach(box => {
    box.hidden = !box.querySelector('summary').textContent.toLowerCase().includes(filter.value.toLowerCase());
  }));
  place.append(label, filter);
  for (const [module, boxes] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const section = make('section');
    section.append(make('h2', module), ...boxes);
    place.append(section);
  }
})();

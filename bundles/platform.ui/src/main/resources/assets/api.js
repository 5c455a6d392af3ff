// Lists what the OpenAPI description says, by module.
(async () => {
  const place = document.querySelector('[data-sen-api]');
  const words = place.dataset;
  const make = (tag, text, css, ...children) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (css) element.className = css;
    element.append(...children);
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

  const last = ref => ref.split('/').pop();
  const follow = thing => thing && thing.$ref ? thing.$ref.split('/').slice(1).reduce((at, step) => at && at[step], api) || {} : thing || {};
  const typeOf = schema => {
    if (!schema) return '';
    if (schema.$ref) return last(schema.$ref);
    if (schema.enum) return schema.enum.join(' | ');
    const any = schema.anyOf || schema.oneOf;
    if (any) return any.map(typeOf).join(' | ');
    if (schema.type === 'array') return `${typeOf(schema.items)}[]`;
    return [schema.type].flat().filter(Boolean).join(' | ') + (schema.format ? ` (${schema.format})` : '');
  };
  const table = rows => {
    const body = make('table', '', 'sen-table');
    rows.forEach(([name, ...cells]) => {
      const row = body.insertRow();
      row.insertCell().append(make('code', name));
      cells.forEach(cell => { row.insertCell().textContent = cell; });
    });
    const box = make('div', '', 'sen-scroll', body);
    box.tabIndex = 0;
    return box;
  };
  const fields = schema => {
    const plain = follow(schema.type === 'array' ? schema.items : schema);
    return Object.entries(plain.properties || {}).map(([name, type]) =>
      [name + ((plain.required || []).includes(name) ? ' *' : ''), typeOf(type), type.description || '']);
  };
  const media = content => Object.entries(content || {}).flatMap(([type, { schema }]) => {
    const rows = schema ? fields(schema) : [];
    return [make('p', `${type} ${typeOf(schema)}`, 'text-secondary'), ...(rows.length ? [table(rows)] : [])];
  });

  const tones = { get: 'sen-calm', post: 'sen-accent', put: 'sen-warn', patch: 'sen-warn', delete: 'sen-bad' };
  const explain = (body, act, shared) => {
    if (act.description) body.append(make('p', act.description));
    const parameters = [...shared, ...(act.parameters || [])].map(follow);
    if (parameters.length) {
      body.append(make('h3', words.parameters), table(parameters.map(one =>
        [one.name + (one.required ? ' *' : ''), one.in, typeOf(one.schema), one.description || ''])));
    }
    const sent = media(follow(act.requestBody).content);
    if (sent.length) body.append(make('h3', words.body), ...sent);
    body.append(make('h3', words.answers));
    for (const [code, given] of Object.entries(act.responses || {})) {
      const answer = follow(given);
      body.append(make('p', '', '', make('code', code), ` ${answer.description || ''}`));
      if (code < '300') body.append(...media(answer.content));
    }
  };
  const operation = (path, method, act, shared) => {
    const body = make('div');
    const head = make('summary', '', '',
      make('span', method.toUpperCase(), `sen-badge sen-method ${tones[method] || 'sen-calm'}`), make('code', path));
    if (act.summary) head.append(make('span', act.summary, 'text-secondary'));
    const box = make('details', '', 'sen-api-path', head, body);
    box.addEventListener('toggle', () => explain(body, act, shared), { once: true });
    return box;
  };

  const prefix = (api.servers?.[0]?.url || '').replace(/\/$/, '');
  const groups = new Map();
  for (const [path, acts] of Object.entries(api.paths || {})) {
    const module = path.replace(/^\/api\/v1\//, '/').split('/')[1];
    if (!groups.has(module)) groups.set(module, []);
    for (const [method, act] of Object.entries(acts)) {
      if (tones[method]) groups.get(module).push(operation(prefix + path, method, act, acts.parameters || []));
    }
  }
  const label = make('label', words.filter, 'form-label');
  const filter = make('input', '', 'form-control');
  filter.id = 'api-filter';
  filter.type = 'search';
  label.htmlFor = filter.id;
  place.append(label, filter);
  const modules = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([module, boxes]) =>
    make('details', '', 'sen-api-module', make('summary', `${module} (${boxes.length})`), ...boxes));
  place.append(...modules);
  filter.addEventListener('input', () => {
    const asked = filter.value.toLowerCase();
    modules.forEach(module => {
      const boxes = [...module.querySelectorAll('.sen-api-path')];
      boxes.forEach(box => { box.hidden = !box.querySelector('summary').textContent.toLowerCase().includes(asked); });
      module.hidden = boxes.every(box => box.hidden);
      module.open = asked !== '';
    });
  });
})();

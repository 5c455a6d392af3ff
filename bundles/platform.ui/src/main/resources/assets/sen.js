// Comfort on top of pages that work without it.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const vi = document.documentElement.lang === 'vi';
  const say = (viText, enText) => vi ? viText : enText;

  // Folded boxes close on Escape and on a click beside them; the drawer too.
  const boxes = '.sen-menu[open], .sen-confirm[open]';
  const drawer = document.getElementById('sen-drawer');
  document.addEventListener('click', event => {
    all(boxes).filter(box => !box.contains(event.target)).forEach(box => { box.open = false; });
    if (drawer && drawer.checked && !event.target.closest('.sen-nav, .sen-top')) drawer.checked = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    all(boxes).forEach(box => { box.open = false; box.querySelector('summary').focus(); });
    if (drawer) drawer.checked = false;
  });

  // A refused form: the summary speaks first and names the fields.
  const faults = document.querySelector('.sen-faults');
  if (faults) {
    all('[data-sen-label-of]', faults).forEach(place => {
      const field = document.getElementById(place.dataset.senLabelOf);
      const label = field && (field.querySelector('legend') || document.querySelector(`label[for="${CSS.escape(field.id)}"]`));
      if (label) place.textContent = `(${label.firstChild.textContent.trim()})`;
    });
    faults.focus();
  }

  // Leaving a form that was changed asks first; a form is sent once.
  let changed = false;
  const edits = form => form.method === 'post' && form.querySelector('input:not([type=hidden]), textarea, select');
  document.addEventListener('input', event => { if (event.target.form && edits(event.target.form)) changed = true; });
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || event.target.method !== 'post') return;
    if (event.target.dataset.senSent) { event.preventDefault(); return; }
    event.target.dataset.senSent = 'true';
    changed = false;
  });
  addEventListener('pageshow', () => all('form[data-sen-sent]').forEach(form => { delete form.dataset.senSent; }));
  addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });

  // Uploads show how far they are.
  all('form[enctype="multipart/form-data"]').forEach(form => form.addEventListener('submit', event => {
    const files = all('input[type=file]', form).flatMap(input => [...input.files]);
    if (event.defaultPrevented || files.reduce((sum, file) => sum + file.size, 0) < 1e6) return;
    event.preventDefault();
    const bar = document.createElement('progress');
    bar.className = 'sen-upload';
    bar.max = 1; bar.value = 0;
    bar.setAttribute('aria-label', say('Đang gửi tệp', 'Sending the file'));
    form.append(bar);
    const request = new XMLHttpRequest();
    request.upload.onprogress = sent => { if (sent.lengthComputable) bar.value = sent.loaded / sent.total; };
    request.onload = () => {
      if (request.responseURL && request.status < 400) { location.assign(request.responseURL); return; }
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
      document.querySelector('main').replaceWith(answer.querySelector('main'));
      document.querySelector('.sen-faults')?.focus();
    };
    request.onerror = () => { bar.remove(); delete form.dataset.senSent; alert(say('Chưa gửi được. Hãy kiểm tra kết nối rồi thử lại.', 'Not sent. Check the connection and try again.')); };
    request.open('POST', form.action);
    request.send(new FormData(form, event.submitter));
  }));

  // Narrowing a table that is whole on the page: <input data-sen-filter="#table">.
  const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/gi, 'd').toLowerCase();
  all('[data-sen-filter]').forEach(input => {
    input.hidden = false;
    const rows = all('tbody tr', document.querySelector(input.dataset.senFilter));
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/);
      rows.forEach(row => { row.hidden = !words.every(word => plain(row.textContent).includes(word)); });
    });
  });

  // Dates are typed as 20/10/2021; the button opens the browser's calendar.
  all('input[data-sen-date]').forEach(input => {
    const picker = document.createElement('input');
    if (!('showPicker' in picker)) return;
    picker.type = 'date'; picker.tabIndex = -1; picker.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.type = 'button'; button.className = 'btn btn-icon sen-date-pick';
    button.title = input.dataset.senDate;
    button.setAttribute('aria-label', input.dataset.senDate);
    const sign = document.querySelector('.sen-brand ~ .sen-search use, .sen-icon use');
    button.innerHTML = `<svg class="sen-icon" aria-hidden="true"><use href="${sign.getAttribute('href').replace(/#.*/, '#calendar')}"></use></svg>`;
    const row = document.createElement('div');
    row.className = 'sen-date-row';
    input.replaceWith(row);
    row.append(input, button, picker);
    button.addEventListener('click', () => {
      const parts = input.value.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
      picker.value = parts ? `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}` : '';
      picker.showPicker();
    });
    picker.addEventListener('change', () => {
      if (picker.value) input.value = picker.value.split('-').reverse().join('/');
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });

  all('[data-sen-print]').forEach(button => { button.hidden = false; button.addEventListener('click', () => print()); });

  // Charts are drawn from the table beside them, so that both say the same.
  const canvases = all('canvas[data-sen-chart]');
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--sen-${name}`).trim();
  const tones = { accent: 'chart-accent', good: 'chart-good', warn: 'chart-warn', bad: 'chart-bad', calm: 'chart-calm' };
  const wheel = ['accent', 'good', 'warn', 'calm', 'bad'];
  const draw = canvas => {
    const figure = canvas.closest('figure');
    const kind = canvas.dataset.senChart;
    const round = kind === 'doughnut';
    const heads = all('thead th', figure);
    const rows = all('tbody tr', figure);
    const data = {
      labels: rows.map(row => row.querySelector('th').textContent),
      datasets: heads.map((head, i) => ({
        label: head.textContent,
        data: rows.map(row => Number(row.querySelectorAll('td')[i].dataset.value)),
        backgroundColor: round ? rows.map((_, n) => colour(tones[wheel[n % wheel.length]])) : colour(tones[head.dataset.tone]),
        borderColor: round ? colour('surface') : colour(tones[head.dataset.tone]),
        borderWidth: kind === 'line' ? 2 : round ? 2 : 0, borderRadius: 3, maxBarThickness: 34, tension: .2,
      })),
    };
    const axis = stacked => ({ stacked, ticks: { color: colour('ink-soft'), precision: 0 }, grid: { color: colour('line') } });
    const stacked = kind === 'stacked';
    figure.classList.add('sen-drawn');
    figure.querySelector('.sen-chart-figures').open = false;
    Chart.getChart(canvas)?.destroy();
    new Chart(canvas, {
      type: stacked ? 'bar' : kind, data,
      options: {
        animation: false, maintainAspectRatio: false, locale: document.documentElement.lang,
        plugins: { legend: { display: round || heads.length > 1, position: 'bottom', labels: { color: colour('ink'), boxWidth: 12 } } },
        scales: round ? {} : { x: { ...axis(stacked), grid: { display: false } }, y: { ...axis(stacked), beginAtZero: true } },
      },
    });
  };
  if (canvases.length) {
    const script = document.createElement('script');
    script.src = document.querySelector('meta[name=sen-chart]').content;
    script.onload = () => {
      Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
      canvases.forEach(draw);
      new MutationObserver(() => canvases.forEach(draw)).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
    };
    document.head.append(script);
  }
  addEventListener('beforeprint', () => all('.sen-chart-figures, .sen-explain').forEach(box => { box.dataset.senWas = box.open; box.open = true; }));
  addEventListener('afterprint', () => all('[data-sen-was]').forEach(box => { box.open = box.dataset.senWas === 'true'; delete box.dataset.senWas; }));
})();

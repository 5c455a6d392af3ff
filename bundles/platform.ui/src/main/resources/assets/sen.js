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

  // Leaving a form that was changed asks first; a form is sent once.
  let edited = null;
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form && form.method === 'post' && form.closest('main')) edited = form;
  });
  addEventListener('beforeunload', event => { if (edited && edited.isConnected) event.preventDefault(); });
  const sentOnce = form => {
    if (form.dataset.senSent) return false;
    form.dataset.senSent = 'true';
    setTimeout(() => { delete form.dataset.senSent; }, 5000);
    if (form === edited) edited = null;
    return true;
  };
  addEventListener('pageshow', () => all('form[data-sen-sent]').forEach(form => { delete form.dataset.senSent; }));

  // Uploads show how far they are.
  const upload = (form, submitter) => {
    const bar = document.createElement('progress');
    bar.className = 'sen-upload';
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', say('Đang gửi tệp', 'Sending the file'));
    form.append(bar);
    const request = new XMLHttpRequest();
    request.upload.onprogress = sent => { if (sent.lengthComputable) bar.value = sent.loaded / sent.total; };
    request.onload = () => {
      if (request.status < 400 && request.responseURL) { location.assign(request.responseURL); return; }
      const main = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main');
      if (!main) { request.onerror(); return; }
      document.querySelector('main').replaceWith(main);
      enhance(main);
    };
    request.onerror = () => {
      bar.remove();
      delete form.dataset.senSent;
      alert(say('Chưa gửi được. Hãy kiểm tra kết nối rồi thử lại.', 'Not sent. Check the connection and try again.'));
    };
    request.open('POST', form.action);
    request.send(new FormData(form, submitter));
  };
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.enctype !== 'multipart/form-data' || event.defaultPrevented) return;
    const bytes = all('input[type=file]', form).flatMap(input => [...input.files]).reduce((sum, file) => sum + file.size, 0);
    if (bytes < 1e6) return;
    event.preventDefault();
    if (sentOnce(form)) upload(form, event.submitter);
  });
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || event.target.method !== 'post') return;
    if (!sentOnce(event.target)) event.preventDefault();
  });

  // A refused form: the summary speaks first and names the fields.
  const nameFaults = faults => {
    all('[data-sen-label-of]', faults).forEach(place => {
      const field = document.getElementById(place.dataset.senLabelOf);
      const label = field && (field.querySelector('legend') || document.querySelector(`label[for="${CSS.escape(field.id)}"]`));
      if (label) place.textContent = `(${label.firstChild.textContent.trim()})`;
    });
    faults.focus();
  };

  // Dates are typed as 20/10/2021; the button opens the browser's calendar.
  const icons = document.querySelector('.sen-icon use')?.getAttribute('href').replace(/#.*/, '');
  const datePicker = input => {
    const picker = document.createElement('input');
    if (!('showPicker' in picker) || !icons) return;
    picker.type = 'date';
    picker.tabIndex = -1;
    picker.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-icon';
    button.title = input.dataset.senDate;
    button.setAttribute('aria-label', input.dataset.senDate);
    button.innerHTML = `<svg class="sen-icon" aria-hidden="true"><use href="${icons}#calendar"></use></svg>`;
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
  };

  // Narrowing a table that is whole on the page: <input data-sen-filter="#table" hidden>.
  const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/gi, 'd').toLowerCase();
  const tableFilter = input => {
    input.hidden = false;
    const rows = all('tbody tr', document.querySelector(input.dataset.senFilter));
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/);
      rows.forEach(row => { row.hidden = !words.every(word => plain(row.textContent).includes(word)); });
    });
  };

  // Charts are drawn from the table beside them, so that both say the same.
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--sen-${name}`).trim();
  const tone = name => colour(`chart-${name}`);
  const wheel = ['accent', 'good', 'warn', 'calm', 'bad'];
  const draw = canvas => {
    const figure = canvas.closest('figure');
    const round = canvas.dataset.senChart === 'doughnut';
    const stacked = canvas.dataset.senChart === 'stacked';
    const heads = all('thead th', figure);
    const rows = all('tbody tr', figure);
    const datasets = heads.map((head, i) => ({
      label: head.textContent,
      data: rows.map(row => Number(row.querySelectorAll('td')[i].dataset.value)),
      backgroundColor: round ? rows.map((_, n) => tone(wheel[n % wheel.length])) : tone(head.dataset.tone),
      borderColor: round ? colour('surface') : tone(head.dataset.tone),
      borderWidth: canvas.dataset.senChart === 'line' || round ? 2 : 0,
      borderRadius: round ? 0 : 3,
      maxBarThickness: 34,
    }));
    const axis = { stacked, ticks: { color: colour('ink-soft'), precision: 0 }, grid: { color: colour('line') } };
    figure.classList.add('sen-drawn');
    Chart.getChart(canvas)?.destroy();
    new Chart(canvas, {
      type: stacked ? 'bar' : canvas.dataset.senChart,
      data: { labels: rows.map(row => row.querySelector('th').textContent), datasets },
      options: {
        animation: false,
        maintainAspectRatio: false,
        locale: document.documentElement.lang,
        plugins: { legend: { display: round || heads.length > 1, position: 'bottom', labels: { color: colour('ink'), boxWidth: 12 } } },
        scales: round ? {} : { x: { ...axis, grid: { display: false } }, y: { ...axis, beginAtZero: true } },
      },
    });
  };
  let chartScript;
  const chart = async canvas => {
    chartScript ??= new Promise(done => {
      const script = document.createElement('script');
      script.src = document.querySelector('meta[name=sen-chart]').content;
      script.onload = () => { Chart.defaults.font.family = getComputedStyle(document.body).fontFamily; done(); };
      document.head.append(script);
    });
    await chartScript;
    draw(canvas);
    canvas.closest('figure').querySelector('.sen-chart-figures').open = false;
  };
  new MutationObserver(() => all('.sen-drawn canvas').forEach(draw)).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });

  // Paper shows what is folded.
  addEventListener('beforeprint', () => all('.sen-chart-figures, .sen-explain').forEach(box => { box.dataset.senWas = box.open; box.open = true; }));
  addEventListener('afterprint', () => all('[data-sen-was]').forEach(box => { box.open = box.dataset.senWas === 'true'; delete box.dataset.senWas; }));

  const enhance = root => {
    all('.sen-faults', root).forEach(nameFaults);
    all('input[data-sen-date]', root).filter(input => !input.closest('.sen-date-row')).forEach(datePicker);
    all('[data-sen-filter]', root).forEach(tableFilter);
    all('[data-sen-print]', root).forEach(button => { button.hidden = false; button.addEventListener('click', () => print()); });
    all('.sen-scroll:not([tabindex])', root).filter(box => box.scrollWidth > box.clientWidth).forEach(box => { box.tabIndex = 0; });
    all('canvas[data-sen-chart]', root).forEach(chart);
  };
  enhance(document);
  document.addEventListener('htmx:load', event => { if (event.detail.elt !== document.body) enhance(event.detail.elt); });
})();

/* The macro browser: choose a macro, fill in its parameters, and it is written at the caret. */
(function () {
  'use strict';
  const source = document.getElementById('wiki-source');
  const opener = document.getElementById('insert-macro');
  const dialog = document.getElementById('macro-browser');
  if (!source || !opener || !dialog || !dialog.showModal) {
    return;
  }
  const search = document.getElementById('macro-search');
  const list = document.getElementById('macro-list');
  const results = document.getElementById('macro-results');
  const count = document.getElementById('macro-count');
  const form = document.getElementById('macro-form');
  let macros = null;

  function element(name, values, ...children) {
    const made = Object.assign(document.createElement(name), values);
    made.append(...children);
    return made;
  }

  function escape(text) {
    return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  }

  function show() {
    const wanted = search.value.trim().toLowerCase();
    const found = macros.filter((macro) =>
      (macro.name + ' ' + macro.label + ' ' + macro.description).toLowerCase().includes(wanted));
    results.replaceChildren(...found.map(entry));
    count.textContent = found.length === 1 ? 'One macro found' : found.length + ' macros found';
  }

  function entry(macro) {
    const base = document.querySelector('meta[name="ajs-context-path"]').content;
    const picture = macro.icon
      ? element('img', { src: macro.icon.startsWith('/') ? base + macro.icon : macro.icon, alt: '' })
      : element('span', { className: 'wiki-macro-sign', textContent: macro.label.charAt(0), ariaHidden: 'true' });
    const button = element('button', { type: 'button', className: 'wiki-macro' }, picture,
      element('span', {}, element('strong', { textContent: macro.label }), macro.description));
    button.addEventListener('click', () => choose(macro));
    return button;
  }

  function field(parameter) {
    const id = 'macro-parameter-' + parameter.name;
    const label = element('label', { htmlFor: id, textContent: parameter.label + (parameter.required ? ' (required)' : '') });
    let input;
    if (parameter.type === 'boolean') {
      input = element('input', { type: 'checkbox', id, name: parameter.name, checked: parameter.defaultValue === 'true' });
    } else if (parameter.values.length) {
      input = element('select', { id, name: parameter.name },
        ...parameter.values.map((value) => element('option', { value, textContent: value })));
      input.value = parameter.defaultValue || parameter.values[0];
    } else {
      input = element('input', { id, name: parameter.name, value: parameter.defaultValue || '', required: parameter.required });
      if (parameter.type === 'int') {
        input.type = 'number';
      }
    }
    const help = element('span', { className: 'wiki-help', id: id + '-help', textContent: parameter.description });
    input.setAttribute('aria-describedby', help.id);
    return element('p', {}, label, input, help);
  }

  function choose(macro) {
    const insert = element('button', { className: 'wiki-button wiki-primary', textContent: 'Insert' });
    const back = element('button', { type: 'button', className: 'wiki-button', textContent: 'Back' });
    back.addEventListener('click', browse);
    form.replaceChildren(
      element('h3', { textContent: macro.label }),
      element('p', { textContent: macro.description }),
      ...macro.parameters.map(field),
      element('p', { className: 'wiki-row' }, insert, back));
    form.onsubmit = () => write(macro);
    list.hidden = true;
    form.hidden = false;
    form.querySelector('input, select, button').focus();
  }

  function write(macro) {
    const parameters = macro.parameters.map((parameter) => {
      const input = form.elements[parameter.name];
      const value = input.type === 'checkbox' ? (input.checked ? 'true' : 'false') : input.value.trim();
      return value ? '  <ac:parameter ac:name="' + escape(parameter.name) + '">' + escape(value) + '</ac:parameter>\n' : '';
    }).join('');
    // What was selected becomes the body of a macro that has one; it is edited like the rest of the page.
    const chosen = source.value.slice(source.selectionStart, source.selectionEnd);
    const bodies = {
      NONE: '',
      PLAIN_TEXT: '  <ac:plain-text-body><![CDATA[' + chosen.replaceAll(']]>', ']]]]><![CDATA[>') + ']]></ac:plain-text-body>\n',
      RICH_TEXT: '  <ac:rich-text-body>' + (chosen || '<p></p>') + '</ac:rich-text-body>\n'
    };
    const text = '<ac:structured-macro ac:name="' + escape(macro.name) + '">\n' + parameters + bodies[macro.body]
      + '</ac:structured-macro>\n';
    const from = macro.body === 'NONE' ? source.selectionEnd : source.selectionStart;
    source.setRangeText(text, from, source.selectionEnd, 'end');
    source.dispatchEvent(new Event('input', { bubbles: true }));
    window.setTimeout(() => source.focus(), 0);
  }

  function browse() {
    form.hidden = true;
    list.hidden = false;
    show();
    search.focus();
  }

  opener.hidden = false;
  opener.addEventListener('click', async () => {
    if (!macros) {
      const answer = await fetch(opener.dataset.macros, { headers: { Accept: 'application/json' } });
      if (!answer.ok) {
        count.textContent = '';
        results.textContent = 'The list of macros could not be read. Perhaps you are not logged in any more.';
        dialog.showModal();
        return;
      }
      macros = await answer.json();
    }
    dialog.showModal();
    browse();
  });
  search.addEventListener('input', show);
  document.getElementById('macro-close').addEventListener('click', () => dialog.close());

  // Whoever leaves with unsaved text is asked first, and finds a copy of it should the save not get through.
  const first = source.value;
  const fields = source.form.elements;
  const key = 'wiki-draft:' + ['spaceKey', 'pageId', 'parentId'].map((name) => fields[name].value).join(':');
  const kept = window.sessionStorage.getItem(key);
  let leaving = false;
  if (kept && kept !== first && !document.getElementById('wiki-problem')) {
    const restore = element('button', { type: 'button', className: 'wiki-button', textContent: 'Take back my unsaved text' });
    restore.addEventListener('click', () => {
      source.value = kept;
      restore.remove();
      source.focus();
    });
    opener.after(restore);
  }
  source.addEventListener('input', () => window.sessionStorage.setItem(key, source.value));
  source.form.addEventListener('submit', () => {
    leaving = true;
    window.sessionStorage.setItem('wiki-draft-sent', key);
  });
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && source.value !== first) {
      event.preventDefault();
    }
  });
})();

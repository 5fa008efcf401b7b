/* The form: reads the feet, asks the API by POST, and puts answer or errors where they belong. */

import { el } from './dom.js';
import { FIELDS, UNITS, readField, toRequest } from './feet.js';
import { answerView, loadingView, problemView } from './results.js';

const PATIENCE_MS = 10_000;

const form = document.getElementById('feet');
const find = document.getElementById('find');
const status = document.getElementById('status');
const answer = document.getElementById('answer');
const results = document.getElementById('results');
const formError = document.getElementById('form-error');
let pending = null;

const unit = () => form.elements.unit.value;
const input = (id) => document.getElementById(id);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
form.addEventListener('change', (event) => {
  if (event.target.name === 'unit') {
    unitChanged();
  }
});
for (const field of FIELDS) {
  // While typing, errors only go away. Checking on leaving the field would move the button from under the pointer.
  input(field.id).addEventListener('input', () => clearWhenRight(field));
}
window.addEventListener('beforeprint', () => {
  results.querySelectorAll('details').forEach((details) => { details.open = true; });
});
unitChanged();

async function ask() {
  const texts = Object.fromEntries(FIELDS.map((field) => [field.id, input(field.id).value]));
  const { errors, request } = toRequest(texts, unit(), form.elements.scale.value);
  if (showErrors(errors)) {
    return;
  }
  pending?.abort();
  const call = pending = new AbortController();
  const timer = setTimeout(() => call.abort('slow'), PATIENCE_MS);
  busy(true);
  try {
    const response = await fetch('/v1/recommendations', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept': 'application/json, application/problem+json',
        // The page speaks one language; an answer in another would be half of each.
        'Accept-Language': document.documentElement.lang,
      },
      body: JSON.stringify(request),
      signal: call.signal,
    });
    const body = await response.json();
    if (response.ok) {
      showAnswer(body);
    } else {
      showProblem(body);
    }
  } catch {
    if (call === pending) {
      showProblem(null);
    }
  } finally {
    clearTimeout(timer);
    if (call === pending) {
      busy(false);
    }
  }
}

function busy(on) {
  answer.setAttribute('aria-busy', String(on));
  find.textContent = on ? 'Finding shoes…' : 'Find shoes';
  if (on) {
    status.textContent = 'Comparing your feet with the shoes…';
    answer.replaceChildren(...loadingView());
  }
}

function showAnswer(body) {
  const count = body.items?.length ?? 0;
  const shoes = count === 1 ? '1 shoe' : `${count} shoes`;
  status.textContent = count === 0
    ? `None of ${body.considered ?? 'the'} shoes can be recommended.`
    : `${shoes} of ${body.considered ?? 'many'}, the best first.`;
  answer.replaceChildren(...answerView(body));
  results.focus({ preventScroll: true });
  results.scrollIntoView({ block: 'start' });
}

function showProblem(problem) {
  const errors = {};
  for (const error of problem?.errors ?? []) {
    const field = FIELDS.find((f) => error.pointer === `#/foot/${f.side}/${f.property}`);
    errors[field ? field.id : 'left-length'] = { error: error.detail };
  }
  const shown = showErrors(errors);
  status.textContent = shown ? '' : 'No answer yet.';
  answer.replaceChildren(...(shown ? [] : problemView(problem, ask)));
}

/** Shows each error at its field and moves there; true when there was any. */
function showErrors(errors) {
  const wrong = FIELDS.filter((field) => errors[field.id]);
  FIELDS.forEach((field) => showError(field, errors[field.id]));
  formError.hidden = wrong.length === 0;
  formError.textContent = wrong.length === 1 ? '1 field needs attention.' : `${wrong.length} fields need attention.`;
  if (wrong.length > 0) {
    input(wrong[0].id).focus();
  }
  return wrong.length > 0;
}

function showError(field, reading) {
  const place = document.getElementById(`${field.id}-error`);
  place.replaceChildren();
  if (!reading) {
    input(field.id).removeAttribute('aria-invalid');
    return;
  }
  input(field.id).setAttribute('aria-invalid', 'true');
  place.append(el('span', {}, reading.error));
  if (reading.otherUnit) {
    const yes = el('button', { type: 'button', class: 'quiet' }, `Yes, use ${UNITS[reading.otherUnit].name}`);
    yes.addEventListener('click', () => {
      form.elements.unit.value = reading.otherUnit;
      unitChanged();
      input(field.id).focus();
    });
    place.append(yes);
  }
}

function clearWhenRight(field) {
  if (!readField(field, input(field.id).value, unit()).error) {
    showError(field, null);
  }
}

function unitChanged() {
  document.querySelectorAll('[data-unit]').forEach((label) => { label.textContent = UNITS[unit()].label; });
  FIELDS.forEach(clearWhenRight);
  formError.hidden = true;
}

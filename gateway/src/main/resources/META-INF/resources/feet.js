/* What a runner types, read as millimetres. The bounds are those of the API. */

export const UNITS = {
  mm: { perMm: 1, name: 'mm', label: 'in mm' },
  cm: { perMm: 10, name: 'cm', label: 'in cm' },
  in: { perMm: 25.4, name: 'inches', label: 'in inches' },
};

export const FIELDS = [
  { id: 'left-length', side: 'left', property: 'lengthMm', name: 'length', min: 180, max: 350 },
  { id: 'left-width', side: 'left', property: 'ballWidthMm', name: 'ball width', min: 60, max: 160 },
  { id: 'right-length', side: 'right', property: 'lengthMm', name: 'length', min: 180, max: 350 },
  { id: 'right-width', side: 'right', property: 'ballWidthMm', name: 'ball width', min: 60, max: 160 },
];

const inRange = (mm, field) => mm >= field.min && mm <= field.max;

/** Reads one field: `{empty}`, `{mm}`, or `{error}` with `otherUnit` when the number only makes sense in another unit. */
export function readField(field, text, unit) {
  const typed = text.trim().replace(',', '.');
  if (typed === '') {
    return { empty: true };
  }
  if (!/^\d+(\.\d+)?$/.test(typed)) {
    return { error: `Type the ${field.name} as a number, such as ${example(field, unit)}.` };
  }
  const value = Number(typed);
  const mm = value * UNITS[unit].perMm;
  if (inRange(mm, field)) {
    return { mm: Math.round(mm * 10) / 10 };
  }
  const otherUnit = Object.keys(UNITS).find((u) => u !== unit && inRange(value * UNITS[u].perMm, field));
  if (otherUnit) {
    return { error: `${typed} ${UNITS[unit].name} cannot be a foot. Is it ${typed} ${UNITS[otherUnit].name}?`, otherUnit };
  }
  return { error: `The ${field.name} must be between ${bounds(field, unit)}.` };
}

/** The request for the typed feet, or what is wrong with them by field id. */
export function toRequest(texts, unit, scale) {
  const errors = {};
  const foot = {};
  for (const field of FIELDS) {
    const reading = readField(field, texts[field.id], unit);
    if (reading.error) {
      errors[field.id] = reading;
    } else if (!reading.empty) {
      (foot[field.side] ??= {})[field.property] = reading.mm;
    }
  }
  for (const side of ['left', 'right']) {
    const length = `${side}-length`;
    if (foot[side] && foot[side].lengthMm === undefined && !errors[length]) {
      errors[length] = { error: 'The width needs the length beside it.' };
    }
  }
  if (Object.keys(foot).length === 0 && Object.keys(errors).length === 0) {
    errors['left-length'] = { error: 'Type the length of at least one foot.' };
  }
  return { errors, request: { sizeScale: scale, foot, limit: 10 } };
}

function example(field, unit) {
  const mm = field.name === 'length' ? 265 : 100;
  return `${(mm / UNITS[unit].perMm).toFixed(unit === 'mm' ? 0 : 1)}`;
}

function bounds(field, unit) {
  const digits = unit === 'mm' ? 0 : 1;
  const shown = (mm) => (mm / UNITS[unit].perMm).toFixed(digits);
  return `${shown(field.min)} and ${shown(field.max)} ${UNITS[unit].name}`;
}

"use strict";

// Proleptic Gregorian days as the checker counts them: day 1 is 0001-01-01, year 0 is 1 BC.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dayNumber(year, month) {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 305;
}

function civil(day) {
  const shifted = day + 305;
  const era = Math.floor(shifted / 146097);
  const d = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (d - Math.floor(d / 1460) + Math.floor(d / 36524) - Math.floor(d / 146096)) / 365);
  const dayOfYear = d - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

function yearName(year) {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function monthTicks(low, high, step) {
  const first = civil(Math.floor(low));
  const ticks = [];
  let count = Math.floor((first.year * 12 + first.month - 1) / step) * step;
  for (;; count += step) {
    const year = Math.floor(count / 12);
    const month = count - year * 12 + 1;
    const day = dayNumber(year, month);
    if (day > high) return ticks;
    const label = step % 12 === 0 ? yearName(year) : `${MONTHS[month - 1]} ${yearName(year)}`;
    if (day >= low) ticks.push({ day, label });
  }
}

function dayTicks(low, high, step) {
  const ticks = [];
  for (let day = Math.ceil(low / step) * step; day <= high; day += step) {
    const date = civil(day);
    ticks.push({ day, label: `${date.day} ${MONTHS[date.month - 1]} ${yearName(date.year)}` });
  }
  return ticks;
}

/** Where the axis is labelled, at most `most` times between two days. */
function axisTicks(low, high, most) {
  for (const step of [1, 2, 7, 14]) {
    if ((high - low) / step <= most) return dayTicks(low, high, step);
  }
  for (const step of [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000]) {
    if ((high - low) / (step * 30.44) <= most) return monthTicks(low, high, step);
  }
  return monthTicks(low, high, 60000);
}

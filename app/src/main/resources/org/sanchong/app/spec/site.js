/* Draws each chart from the table that stands beneath it: what is drawn is what is written. */
"use strict";
(function () {
  const COLOURS = {
    BASIC: "#2f6690", CRITICAL_ILLNESS: "#3a9188", SUPPLEMENTARY: "#7fb069", MEDICAL_ASSISTANCE: "#d9a441",
    FURTHER_ASSISTANCE: "#b0702e", BACKSTOP: "#7a5c8e", PERSON: "#b5453a"
  };
  const LINES = ["#1f5c8a", "#b5453a", "#2c7a4b", "#8a5a00", "#6a3d9a", "#00707a", "#9c2f6f", "#4d5358"];
  const DASHES = [[], [7, 4], [2, 3], [10, 3, 2, 3]];
  const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });

  function series(figure) {
    return Array.from(figure.querySelectorAll("table.data"), (table) => ({
      key: table.dataset.key,
      label: table.dataset.label,
      points: Array.from(table.tBodies[0].rows, (row) => [row.cells[0].textContent, Number(row.cells[1].textContent)])
    }));
  }

  function dataset(form, one, number) {
    const colour = form === "line" ? LINES[number % LINES.length] : COLOURS[one.key];
    const points = form === "bars" ? one.points.map((p) => p[1]) : one.points.map((p) => ({ x: Number(p[0]), y: p[1] }));
    return {
      label: one.label, data: points, borderColor: colour, backgroundColor: form === "line" ? colour : colour + "d9",
      fill: form !== "stack" ? false : number === 0 ? "origin" : "-1", borderWidth: form === "line" ? 2 : 1, pointRadius: 0, pointHitRadius: 8, tension: 0,
      borderDash: form === "line" ? DASHES[number % DASHES.length] : []
    };
  }

  function axis(title, stacked) {
    return {
      stacked, title: { display: Boolean(title), text: title, color: "#525b60" }, grid: { color: "#ece8df" },
      ticks: { color: "#525b60", maxRotation: 0, autoSkipPadding: 14, callback(value) { return typeof this.getLabelForValue === "function" && this.type === "category" ? this.getLabelForValue(value) : numbers.format(value); } }
    };
  }

  function draw(canvas) {
    const form = canvas.dataset.form;
    const all = series(canvas.closest("figure"));
    const x = axis(canvas.dataset.x, form === "bars");
    if (form !== "bars") {
      x.type = "linear";
      x.max = Math.max(...all.map((one) => Math.max(...one.points.map((p) => Number(p[0])))));
    }
    const data = { datasets: all.map((one, number) => dataset(form, one, number)) };
    if (form === "bars") {
      data.labels = all[0].points.map((p) => p[0]);
    }
    canvas.chart = new Chart(canvas, {
      type: form === "bars" ? "bar" : "line",
      data,
      options: {
        animation: false, responsive: true, maintainAspectRatio: false, parsing: form === "bars" ? undefined : false, normalized: true,
        interaction: { mode: form === "line" ? "nearest" : "index", intersect: false },
        indexAxis: form === "bars" ? "y" : "x",
        scales: form === "bars" ? { y: axis("", true), x: axis(canvas.dataset.y, true) } : { x, y: Object.assign(axis(canvas.dataset.y, form === "stack"), { beginAtZero: true }) },
        plugins: { legend: { position: "bottom", labels: { color: "#1e2528", boxWidth: 18 } } }
      }
    });
    canvas.dataset.drawn = "yes";
  }

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  document.querySelectorAll("canvas[data-form]").forEach(draw);
  window.addEventListener("beforeprint", () => document.querySelectorAll("details.findings").forEach((d) => { d.open = true; }));
  window.addEventListener("beforeprint", () => document.querySelectorAll("canvas[data-form]").forEach((c) => c.chart.resize()));
})();

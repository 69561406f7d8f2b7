/** The styles of a report, on a screen and on A4; hatching and outline carry what colour does, for grey printers. */
export const reportStyle = `
@page { size: A4; margin: 16mm 14mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: #1b1b1b; background: #fff;
  max-width: 190mm; margin: 0 auto; padding: 8mm 4mm }
header { border-bottom: 1.5pt solid #1b1b1b; margin-bottom: 5mm }
header p { margin: 0 0 1mm; color: #444 }
header .file { font-size: 12pt; color: #1b1b1b; overflow-wrap: anywhere }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 2mm }
h2 { font-size: 13pt; margin: 6mm 0 2mm; break-after: avoid }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid }
p, ul { margin: 0 0 2mm }
ul { padding-left: 5mm }
.verdict { font-size: 14pt; font-weight: 600 }
table { border-collapse: collapse; width: 100%; font-size: 9pt; font-variant-numeric: tabular-nums }
.wide { overflow-x: auto }
thead { display: table-header-group }
tr { break-inside: avoid }
th { text-align: left; border-bottom: 1pt solid #1b1b1b; padding: 1mm 1.5mm; vertical-align: bottom; font-weight: 600 }
td { border-bottom: .4pt solid #bbb; padding: .8mm 1.5mm; vertical-align: top; overflow-wrap: break-word }
table + ul { margin-top: 1.5mm }
tbody.one { break-inside: avoid }
th.r { text-align: right }
.n { text-align: right; white-space: nowrap }
.sum td { font-weight: 600; border-bottom: 1pt solid #777 }
code { font: 8pt/1.4 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
figure { margin: 0; break-inside: avoid }
svg { display: block; width: 100%; height: auto; border: .6pt solid #777 }
svg text { font: 11px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: #1b1b1b }
svg .label { paint-order: stroke; stroke: #fff; stroke-width: 3px; text-anchor: middle }
svg .other { font-style: italic; text-anchor: start; fill: #00533f }
figcaption { font-size: 8.5pt; margin-top: 1.5mm; display: flex; flex-wrap: wrap; gap: 1mm 5mm; align-items: center }
figcaption svg { width: 9mm; height: 4mm; border: 0; display: inline-block; vertical-align: middle; margin-right: 1.5mm }
.map { break-inside: avoid }
@media print { body { padding: 0; max-width: none } .wide { overflow: visible } }
`.replaceAll('\n', ' ');

/**
 * Stands in for html2canvas, dompurify and canvg, which jsPDF loads only for `html()` and for SVG pictures. Préau
 * calls neither (they would turn text of others into markup), so they stay out of what a laptop has to download.
 */
export default function leftOut(): never {
  throw new Error('jsPDF html() and addSvgAsImage() are left out of this build.');
}

/**
 * The page of the gallery, as HTML: one heading per screen or paper, its pictures under it.
 * @param pictures by folder, the names of the pictures in it: `counter.fr.100.png`, `receipt.fr-1.png`
 */
export function galleryPage(pictures) {
  const sections = Object.entries(pictures).map(
    ([folder, names]) =>
      `<h1>${folder}</h1>\n${bySubject(names)
        .map((subject) => shown(folder, subject))
        .join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Préau: every screen and every paper</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #eee; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { display: block; width: 30rem; max-width: 100%; border: 1px solid #999; background: white; }
</style>
${sections.join('\n')}
</html>
`;
}

/** What comes before the first dot is what one sees: `counter.fr.100.png` shows `counter`. */
function bySubject(names) {
  const subjects = [...new Set(names.map((name) => name.split('.')[0]))];
  return subjects.map((subject) => ({
    subject,
    names: names.filter((name) => name.startsWith(`${subject}.`)),
  }));
}

function shown(folder, { subject, names }) {
  const figures = names.map((name) => {
    const path = `${folder}/${encodeURIComponent(name)}`;
    return `<figure><a href="${path}"><img src="${path}" alt="${name}" loading="lazy"></a>${name}</figure>`;
  });
  return `<h2>${subject}</h2>\n<div>\n${figures.join('\n')}\n</div>`;
}

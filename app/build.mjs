// Bundles the scripts and style sheets of the site into hashed files with a manifest, and compresses them beside the originals; lays the
// fonts beside them that PDF documents embed.
import * as esbuild from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

const outdir = process.argv[2] ?? 'target/classes/static/assets';
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });

const result = await esbuild.build({
  entryPoints: {
    site: 'src/main/ts/site.ts',
    meeting: 'src/main/ts/meeting/meeting.ts',
    styles: 'src/main/css/styles.css',
    work: 'src/main/css/work.css',
    'work-script': 'src/main/ts/work.ts',
    'meeting-room': 'src/main/css/meeting.css',
    'cv-sheet': 'src/main/css/cv-sheet.css',
  },
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['es2023', 'chrome123', 'firefox120', 'safari17.5'],
  loader: { '.woff2': 'file' },
  outdir,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  metafile: true,
  legalComments: 'none',
});

const manifest = {};
for (const [file, output] of Object.entries(result.metafile.outputs)) {
  const [source] = Object.keys(output.inputs);
  const name = output.entryPoint ?? (file.endsWith('.woff2') ? source : undefined);
  if (name) manifest[basename(name)] = basename(file);
}
writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest, null, 2));

for (const file of readdirSync(outdir).filter((f) => /\.(css|js)$/.test(f))) {
  writeFileSync(join(outdir, `${file}.gz`), gzipSync(readFileSync(join(outdir, file)), { level: constants.Z_BEST_COMPRESSION }));
}

const pdf = join(outdir, '../../pdf');
mkdirSync(pdf, { recursive: true });
for (const font of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) copyFileSync(join('node_modules/dejavu-fonts-ttf/ttf', font), join(pdf, font));
// A CV looks alike on the screen and on paper: one style sheet, in the CSS that both know.
copyFileSync('src/main/css/cv-sheet.css', join(pdf, 'cv.css'));

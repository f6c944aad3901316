// Loaded before every program of this folder, in plain JavaScript: on a machine where the installation did not finish,
// the Node that runs is the machine's own, which may be too old to read anything else here.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('The installation is not complete (see above): give the command again when the reason is mended.');
  process.exit(1);
}

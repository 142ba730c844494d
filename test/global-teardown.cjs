const { removeBundle } = require('./support/bundle');

module.exports = async () => {
  await globalThis.perennialTestPostgres?.stop();
  removeBundle();
};

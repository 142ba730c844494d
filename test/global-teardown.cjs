module.exports = async () => {
  await globalThis.perennialTestPostgres?.stop();
};

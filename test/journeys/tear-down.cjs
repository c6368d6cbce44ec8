module.exports = () => globalThis.hotichSystem?.stop();

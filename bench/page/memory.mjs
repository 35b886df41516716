const memories = [];
const { Instance } = WebAssembly;

// The package exports nothing that only tests need, so its memory is seen where it is made.
WebAssembly.Instance = new Proxy(Instance, {
  construct(target, args) {
    const instance = Reflect.construct(target, args);
    if (instance.exports.memory) memories.push(instance.exports.memory);
    return instance;
  },
});

/** The bytes of all wasm memories of this page. */
export const wasmBytes = async () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

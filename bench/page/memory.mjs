const memories = [];
const { Instance } = WebAssembly;

// The package exports nothing that only tests need, so the memory is found where it is made. The small module that unpacks the engine has a
// memory too, which is garbage after the start.
WebAssembly.Instance = new Proxy(Instance, {
  construct(target, args) {
    const instance = Reflect.construct(target, args);
    const { memory, operation_names: isEngine } = instance.exports;
    if (isEngine) memories.push(memory);
    return instance;
  },
});

/** Returns the bytes of the memories of all engines on this page. */
export const wasmBytes = async () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionNames, readable, refuseFormattingAndPanics } from '../../tools/build/wasm-names.mjs';

/** Names as two compilers write them. */
const harmless = [
  'open_da91ca72d32b69f8',
  'failed_da91ca72d32b69f8',
  '_ZN16axero_widget_sdk4core7request11write_value17h41c255715b0ad281E',
  '_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17hb3bf184018b81155E',
  '_RNvNtCs5cOc02OMXlo_5alloc7raw_vec12handle_error',
  '_RNvNtCs5cOc02OMXlo_5alloc7raw_vec17capacity_overflow',
  '_RNvNtCsgXGp5Oqx2Ny_4core9panicking18panic_nounwind_fmt',
];
const planted = {
  _RNvNtCsgXGp5Oqx2Ny_4core9panicking18panic_bounds_check: 'core::panicking::panic_bounds_check',
  _ZN4core9panicking11panic_const23panic_const_div_by_zero17h0123456789abcdefE:
    'core::panicking::panic_const::panic_const_div_by_zero',
  _RNvNtCsgXGp5Oqx2Ny_4core3str16slice_error_fail: 'core::str::slice_error_fail',
  _RNvNtCsgXGp5Oqx2Ny_4core6option13unwrap_failed: 'core::option::unwrap_failed',
  _RNvNtCsgXGp5Oqx2Ny_4core3fmt5write: 'core::fmt::write',
  _RNvXs8_NtNtNtCsgXGp5Oqx2Ny_4core3fmt3num3impmNtB9_7Display3fmt: 'core::fmt::num::imp::Display::fmt',
  '_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h41c255715b0ad281E': '$RF$T::fmt',
};

test('a module of harmless functions is accepted', () => {
  refuseFormattingAndPanics(harmless);
});

for (const [name, path] of Object.entries(planted))
  test(`a planted ${path} is found and named`, () => {
    assert.throws(
      () => refuseFormattingAndPanics([...harmless, name]),
      ({ message }) => message.includes(`formats or panics (${path})`) && message.split('\n').length === 1,
    );
  });

test('a long list of findings stays one sentence', () => {
  const many = Array.from({ length: 40 }, (_, at) => `_RNvNtCs1_4core3fmt${`${at}`.length + 1}f${at}`);
  assert.throws(
    () => refuseFormattingAndPanics(many),
    ({ message }) => message.length < 300,
  );
});

test('the paths of functions are read from their names', () => {
  assert.equal(readable('_ZN16axero_widget_sdk4core4text3cut17h0123456789abcdefE'), 'core::text::cut');
  assert.equal(readable('page_follows_da91ca72d32b69f8'), 'page_follows');
  assert.equal(readable('memcmp'), 'memcmp');
});

/** A module whose sections say only how its functions are called. */
const named = Buffer.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  // A section without anything of interest, then one of 26 bytes: its name, the module's name, the functions' names.
  ...[1, 1, 0, 0, 26, 4, ...Buffer.from('name'), 0, 2, 1, ...Buffer.from('m')],
  ...[1, 15, 2, 0, 5, ...Buffer.from('first'), 1, 5, ...Buffer.from('other')],
]);

test('the names of the functions are read behind the name of the module', () => {
  assert.deepEqual(functionNames(named), ['first', 'other']);
});

test('a module without names is no proof of anything', () => {
  assert.throws(() => functionNames(named.subarray(0, 11)), /no names of functions/);
});

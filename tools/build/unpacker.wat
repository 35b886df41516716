;; Unpacks a module from the text that tools/build/packed-module.mjs writes. The text lies at address 0, and the bytes replace it: none takes
;; less than one character.
(module
  (memory (export "memory") 4)
  (func (export "unpack") (param $length i32) (result i32)
    (local $at i32)
    (local $out i32)
    (local $code i32)
    (local $shift i32)
    (local.set $shift (i32.const 36))
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $length))
        (then
          (local.set $code (i32.load8_u (local.get $at)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          ;; `~` switches between code and text.
          (if (i32.eq (local.get $code) (i32.const 126))
            (then
              (local.set $shift (i32.xor (local.get $shift) (i32.const 36)))
              (br $next)))
          ;; `{`, `|` and `}` begin an escape of two characters.
          (if (i32.gt_u (local.get $code) (i32.const 122))
            (then
              (local.set $code
                (i32.sub
                  (i32.add
                    (i32.shl (i32.sub (local.get $code) (i32.const 123)) (i32.const 6))
                    (i32.load8_u (local.get $at)))
                  (i32.const 48)))
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (if (i32.gt_u (local.get $code) (i32.const 31))
                (then (local.set $code (i32.add (local.get $code) (i32.const 91)))))))
          (i32.store8 (local.get $out) (i32.sub (local.get $code) (local.get $shift)))
          (local.set $out (i32.add (local.get $out) (i32.const 1)))
          (br $next))))
    (local.get $out)))

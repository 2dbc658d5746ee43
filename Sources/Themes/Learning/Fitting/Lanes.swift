/// Sixteen numbers side by side, one for each of sixteen themes that are learned at once.
typealias Lanes = SIMD16<Float>

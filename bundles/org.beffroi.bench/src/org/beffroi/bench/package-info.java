/** Benchmarks and rivals; in no product. */
package org.beffroi.bench;

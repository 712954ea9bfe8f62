/** Analyses: the contract, what one runs on, and the one place that runs them and remembers their answers. */
package org.beffroi.core.analysis;

/** How good the detector of peaks is: on rises put into made series, and by the rule of the Numenta benchmark. */
package org.beffroi.bench.peaks;

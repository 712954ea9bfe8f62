/** Indicators measured on the archive: a figure, its base, its period, its date, kept beside those of before. */
package org.beffroi.strategy.measure;

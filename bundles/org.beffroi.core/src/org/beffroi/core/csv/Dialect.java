package org.beffroi.core.csv;

import java.nio.charset.Charset;

/**
 * How a file of CSV is written.
 *
 * @param charset its encoding; a byte order mark is passed over
 * @param separator between cells
 * @param quote around cells that hold separators, quotes or line ends; doubled inside
 * @param backslash whether a quote inside a cell may also be written with a backslash before it
 */
public record Dialect(Charset charset, char separator, char quote, boolean backslash) {}

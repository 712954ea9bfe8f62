/** The file of a strategy: XMI that git can diff, read with care, written whole, brought up from earlier formats. */
package org.beffroi.strategy.file;

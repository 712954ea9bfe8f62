/** How the readable lists of this bundle are read, and how their terms are found in the tokens of a text. */
package org.beffroi.french.lexicon;

/** Enrichers for French, each in a package of its own with its data and its texts. */
package org.beffroi.french;

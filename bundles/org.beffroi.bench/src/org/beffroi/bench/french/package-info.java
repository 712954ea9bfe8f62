/** How fast the enrichers for French read. */
package org.beffroi.bench.french;
